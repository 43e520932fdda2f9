using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Links;

internal sealed class NotEvidence() : Rule(
    "KG0048", Severity.Error, "Something is cited that is no evidence",
    "The list Sources names bullets of cards and sources. A speech or document that is an entity of the course needs a note of type source beside it to be cited.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var evidence in draft.Entities.SelectMany(e => e.Evidence))
        {
            if (evidence is { Target.Type: { } type, Link.Anchor: null } && type != NoteType.Card && type != NoteType.Source)
                report.Add(this, evidence.Span, $"'{evidence.Link.Target}' is {KindWords.A(evidence.Target)}, and only bullets of cards and sources are evidence. Cite one of those, or write a note of type source for it.");
        }
    }
}
