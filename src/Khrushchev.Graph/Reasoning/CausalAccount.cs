using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Reasoning;

/// <summary>The claims of a slice that one reading makes, by either end.</summary>
internal sealed class CausalAccount
{
    private readonly ILookup<EntityId, Relation> into;
    private readonly ILookup<EntityId, Relation> outOf;
    private readonly Dictionary<EntityId, int> days;

    public CausalAccount(GraphSlice slice, string? reading)
    {
        days = slice.Nodes.ToDictionary(n => n.Id, n => n.Date?.EarliestDay ?? int.MinValue);
        var claims = slice.Relations
            .Where(r => r.Claim is { } c && (reading is null || c.Reading is null || c.Reading == reading))
            .Where(r => r.From != r.To && days.ContainsKey(r.From) && days.ContainsKey(r.To))
            .OrderByDescending(r => r.Claim!.Strength).ThenBy(r => r, ClaimOrder.Instance).ToList();
        into = claims.ToLookup(r => r.To);
        outOf = claims.ToLookup(r => r.From);
    }

    /// <summary>
    /// Claims about what brought a thing about, the strongest first. A cause that readings explain differently is still one cause: of its claims
    /// of one role and effect the one counts that says most.
    /// </summary>
    public IEnumerable<Relation> Causes(EntityId id) => into[id]
        .GroupBy(r => (r.From, r.Claim!.Role, r.Claim.Effect)).Select(g => g.FirstOrDefault(r => r.Claim!.Necessary) ?? g.First());

    /// <summary>Everything that rests on a thing, without it.</summary>
    public HashSet<EntityId> Descendants(EntityId id)
    {
        HashSet<EntityId> seen = [id];
        var stack = new Stack<EntityId>(seen);
        while (stack.TryPop(out var next))
        {
            foreach (var claim in outOf[next])
            {
                if (seen.Add(claim.To))
                    stack.Push(claim.To);
            }
        }
        seen.Remove(id);
        return seen;
    }

    /// <summary>
    /// The descendants, each after its causes among them, otherwise by day and id. Where a cycle leaves none without an open cause, the first by
    /// day and id goes next.
    /// </summary>
    public IEnumerable<EntityId> CausesFirst(EntityId id)
    {
        var waiting = Descendants(id).ToDictionary(d => d, _ => 0);
        foreach (var d in waiting.Keys.ToList())
            waiting[d] = into[d].Count(c => waiting.ContainsKey(c.From));
        var next = new SortedSet<(int Open, int Day, EntityId Id)>(waiting.Select(w => (w.Value, days[w.Key], w.Key)));
        while (next.Count > 0)
        {
            var first = next.Min;
            next.Remove(first);
            waiting.Remove(first.Id);
            yield return first.Id;
            foreach (var claim in outOf[first.Id].Where(c => waiting.ContainsKey(c.To)))
            {
                var open = waiting[claim.To];
                next.Remove((open, days[claim.To], claim.To));
                waiting[claim.To] = open - 1;
                next.Add((open - 1, days[claim.To], claim.To));
            }
        }
    }
}
