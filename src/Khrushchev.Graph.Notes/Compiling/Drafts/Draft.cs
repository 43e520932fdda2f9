using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Dates;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Reading;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>
/// The whole course as written, mistakes included: everything is resolved as far as it can be, and what could not be is still
/// there for the rules to report. Everything is in the order of files, then of the text.
/// </summary>
internal sealed class Draft
{
    public required ImmutableArray<ReadProblem> ReadProblems { get; init; }

    public required ImmutableArray<Page> Pages { get; init; }

    public required NameTable Names { get; init; }

    /// <summary>The courses; one in a good folder, or none.</summary>
    public required ImmutableArray<CourseDraft> Courses { get; init; }

    public required ImmutableArray<EntityDraft> Entities { get; init; }

    public required ImmutableArray<RelationDraft> Relations { get; init; }

    public required ImmutableArray<CardDraft> Cards { get; init; }

    public required ImmutableArray<SourceDraft> Sources { get; init; }

    public required ImmutableArray<LessonDraft> Lessons { get; init; }

    /// <summary>What came of the dates that hang on other entities.</summary>
    public required RelativeDates RelativeDates { get; init; }

    /// <summary>Each entity by its page.</summary>
    public required IReadOnlyDictionary<Page, EntityDraft> EntityOf { get; init; }

    /// <summary>Each card by its page.</summary>
    public required IReadOnlyDictionary<Page, CardDraft> CardOf { get; init; }

    public IEnumerable<string> ThemeIds => Courses is [{ Themes: { Length: > 0 } own }, ..]
        ? own.Select(t => t.Id.Text) : Theme.Defaults.Select(t => t.Id);

    public IEnumerable<string> ReadingIds => Courses is [var first, ..] ? first.Readings.Select(r => r.Id.Text) : [];
}
