using Khrushchev.Graph.Stores.Chains;
using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>What can be come to from one end of the chains looked for, step by step.</summary>
internal sealed class ChainSide : IDisposable
{
    private readonly WalkGraph graph;
    private readonly LinkRule rule;
    private readonly NumberSet met;
    private NumberList newest = new();
    private NumberList next = new();

    /// <param name="graph">Where to walk.</param>
    /// <param name="rule">Which claims, and which way.</param>
    /// <param name="start">Rank of the end.</param>
    public ChainSide(WalkGraph graph, LinkRule rule, int start)
    {
        (this.graph, this.rule, met) = (graph, rule, new NumberSet(graph.Count));
        met.Add(start);
        newest.Add(start);
    }

    /// <summary>How many things the last step came to that were not met before.</summary>
    public int Newest => newest.Count;

    /// <summary>Adds the claims that lead a step further; whether one leads to what the other side has met.</summary>
    public bool Step(ChainSide other, List<ChainClaim> claims)
    {
        var (meets, rows) = (false, rule.Forwards ? graph.Outgoing : graph.Incoming);
        next.Clear();
        foreach (var thing in newest.Items)
        {
            var (from, to) = rows.Row(graph.PlaceAt(thing));
            for (var i = from; i < to; i++)
            {
                var (relation, end, kind) = rows.Link(i);
                if (!rule.Admits(kind, relation))
                    continue;
                var strength = graph.Kinds.Like(kind, relation).Claim!.Strength;
                claims.Add(rule.Forwards ? new ChainClaim(relation, thing, end, strength) : new ChainClaim(relation, end, thing, strength));
                if (!met.Add(end))
                    continue;
                next.Add(end);
                meets |= other.met.Contains(end);
            }
        }
        (newest, next) = (next, newest);
        return meets;
    }

    public void Dispose()
    {
        met.Dispose();
        newest.Dispose();
        next.Dispose();
    }
}
