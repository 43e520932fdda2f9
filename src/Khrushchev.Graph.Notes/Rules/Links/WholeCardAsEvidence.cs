using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Links;

internal sealed class WholeCardAsEvidence() : Rule(
    "KG0047", Severity.Warning, "A whole card is cited",
    "Evidence is one line of the notes, so that a reader sees what a claim rests on. A link to a whole card is not counted as evidence.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var evidence in AllEvidence.Of(draft))
        {
            if (evidence.Link.Anchor is null && evidence.Target?.Type == NoteType.Card)
                report.Add(this, evidence.Span, $"This cites the whole card, which shows nobody the line that says so, and does not count as evidence. Name the bullet, as in [[{evidence.Link.Target}#^anchor]].");
        }
    }
}
