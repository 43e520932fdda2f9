using Khrushchev.Graph.Notes.Compiling.Dates;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Dates;

internal sealed class InferredYear() : Rule(
    "KG0079", Severity.Info, "A bullet's year was inferred",
    "The year, or its century, is not in the words of the notes but was taken from the card's period. Nothing need be done where it is right.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var passage in draft.Cards.SelectMany(c => c.Passages))
        {
            if (passage.Written is { Kind: BulletDateKind.Inferred, Date: { } date })
                report.Add(this, passage.Span, $"'{passage.Written.Words}' is taken for {date.ToWords()}, by the card's period. If that is wrong, write the year.");
        }
    }
}
