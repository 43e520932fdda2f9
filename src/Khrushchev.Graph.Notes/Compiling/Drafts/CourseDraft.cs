using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>The course's own file.</summary>
internal sealed record CourseDraft(
    Page Page, DateDraft? Period, ImmutableArray<ThemeDraft> Themes, ImmutableArray<NamedDraft> Readings, string Intro);

/// <summary>A theme or reading as written: id, title and what else it has.</summary>
internal sealed record NamedDraft(Written Id, string Title, string Summary);

/// <summary>A theme as written.</summary>
internal sealed record ThemeDraft(Written Id, string Title, Written? Tone, string? Icon)
{
    public static IReadOnlyList<string> Tones { get; } = [.. Theme.Defaults.Select(t => t.Tone)];
}
