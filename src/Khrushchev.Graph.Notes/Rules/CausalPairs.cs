using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Notes.Rules;

/// <summary>A causal claim with both its ends known.</summary>
internal readonly record struct CausalPair(RelationDraft Relation, Page Cause, Page Effect, HistoricalDate? CauseDate, HistoricalDate? EffectDate);

/// <summary>The causal claims of a draft that join two different entities.</summary>
internal static class CausalPairs
{
    public static IEnumerable<CausalPair> Of(Draft draft)
    {
        foreach (var relation in draft.Relations.Where(r => r.Type == RelationType.LedTo))
        {
            if (relation is { From: { } cause, To: { } effect } && cause != effect
                && draft.EntityOf.TryGetValue(cause, out var first) && draft.EntityOf.TryGetValue(effect, out var second))
                yield return new(relation, cause, effect, first.Date?.Date, second.Date?.Date);
        }
    }
}
