using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>A lesson.</summary>
internal sealed record LessonDraft(Page Page, int? Number, SourceSpan NumberSpan, int? Minutes, string Intro, ImmutableArray<StepDraft> Steps);

/// <summary>A step.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Settings">The list straight below it.</param>
/// <param name="Text">For the class.</param>
/// <param name="Notes">For the speaker.</param>
internal sealed record StepDraft(Written Title, ImmutableArray<SettingDraft> Settings, string Text, string Notes)
{
    public static IReadOnlyList<string> Keys { get; } = ["view", "focus", "highlight", "window", "card"];

    public static IReadOnlyList<string> Views { get; } = ["timeline", "causes", "effects", "links", "network", "cards", "entity"];

    public SettingDraft? Find(string key) => Settings.FirstOrDefault(s => s.Key.Text == key);
}

/// <summary>One <c>key: value</c> of a step.</summary>
/// <param name="Key">In lower case.</param>
/// <param name="Value">In plain text.</param>
/// <param name="Links">The links in the value.</param>
/// <param name="Window">The value as a date, for <c>window</c>.</param>
internal sealed record SettingDraft(Written Key, Written Value, ImmutableArray<LinkDraft> Links, DateDraft? Window);

/// <summary>A link with its place and the page it leads to, or null where it fits none or several.</summary>
internal sealed record LinkDraft(WikiLink Link, SourceSpan Span, Page? Target);
