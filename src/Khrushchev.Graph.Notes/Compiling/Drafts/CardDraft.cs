using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Dates;
using Khrushchev.Graph.Notes.Parsing;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>A card.</summary>
internal sealed record CardDraft(Page Page, int? Number, SourceSpan NumberSpan, DateDraft? Period, ImmutableArray<PassageDraft> Passages)
{
    private readonly HashSet<string> anchors = [.. Passages.Select(p => p.Anchor)];

    /// <summary>Whether a bullet has the anchor.</summary>
    public bool Has(string anchor) => anchors.Contains(anchor);
}

/// <summary>A bullet.</summary>
/// <param name="Item">As parsed.</param>
/// <param name="Anchor">The anchor as written, or <c>line-N</c>.</param>
/// <param name="Span">Where the words are.</param>
/// <param name="Written">The date it starts with.</param>
/// <param name="Text">The words after the date and its colon, in plain text; all of them where there is no date.</param>
internal sealed record PassageDraft(NoteItem Item, string Anchor, SourceSpan Span, BulletDate Written, string Text)
{
    public HistoricalDate? Date => Written.Date;
}
