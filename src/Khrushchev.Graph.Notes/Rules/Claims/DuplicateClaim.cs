using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Claims;

internal sealed class DuplicateClaim() : Rule(
    "KG0060", Severity.Warning, "A claim is made twice",
    "A relation is written once, on the page of either end. Two causal claims may join the same two where role, effect or reading differ; two tenures where their dates differ.")
{
    public override void Check(Draft draft, Report report)
    {
        var first = new Dictionary<object, RelationDraft>();
        foreach (var relation in draft.Relations.Where(r => r.Other is not null))
        {
            var key = (relation.Type, relation.From, relation.To, relation.During?.Written.Text, relation.Words?.Text,
                relation.Claim?.Role, relation.Claim?.Effect, relation.Claim?.Reading?.Text);
            if (!first.TryAdd(key, relation))
                report.Add(this, relation.Span, $"The same is said at {first[key].Span}, so it would be drawn twice. Remove one of the two, and keep the evidence of both.");
        }
    }
}
