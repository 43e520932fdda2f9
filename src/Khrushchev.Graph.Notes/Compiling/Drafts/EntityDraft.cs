using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>The page of an entity.</summary>
internal sealed record EntityDraft
{
    public required Page Page { get; init; }

    public required EntityKind Kind { get; init; }

    /// <summary>The first paragraph in plain text without the evidence at its end.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The story in the file, or null where there is none.</summary>
    public TextRange? Story { get; init; }

    public DateDraft? Date { get; init; }

    public Written? NotesDate { get; init; }

    public Written? Theme { get; init; }

    public Written? StandingWords { get; init; }

    /// <summary>The standing; null where it is unknown.</summary>
    public Standing? Standing { get; init; }

    public int? Significance { get; init; }

    public Written? Why { get; init; }

    public int? Colour { get; init; }

    public StatementDraft? NotesSay { get; init; }

    public StatementDraft? RecordSays { get; init; }

    public ImmutableArray<ReadingDraft> Readings { get; init; } = [];

    /// <summary>What the page as a whole rests on: the lead's paragraphs and the list of sources.</summary>
    public ImmutableArray<EvidenceDraft> Evidence { get; init; } = [];
}

/// <summary>One side of a correction.</summary>
internal sealed record StatementDraft(SourceSpan Heading, string Markdown, ImmutableArray<EvidenceDraft> Evidence);

/// <summary>One item under <c>Readings</c>.</summary>
internal sealed record ReadingDraft(Written Reading, string Text, ImmutableArray<EvidenceDraft> Evidence);
