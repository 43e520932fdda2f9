using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.Links;

/// <summary>What may be asked instead where no chain leads from one thing to another.</summary>
/// <param name="Reversed">Whether a chain leads the other way.</param>
/// <param name="CommonCause">The nearest thing that both go back to, or null.</param>
/// <param name="CommonEffect">The nearest thing that both led to, or null.</param>
public sealed record LinkHelp(bool Reversed, EntityHead? CommonCause, EntityHead? CommonEffect)
{
    private const int MostKnown = 400;

    /// <summary>Looks for help in the store.</summary>
    public static async Task<LinkHelp> FindAsync(IGraphStore store, EntityId from, EntityId to, CancellationToken cancellationToken)
    {
        var back = await store.PathsAsync(new PathsQuery(to, from, Count: 1, Depth: QueryLimits.CausalDepth), cancellationToken);
        if (back is { Paths.IsEmpty: false })
            return new LinkHelp(true, null, null);
        return new LinkHelp(
            false,
            await CommonAsync(store, from, to, CausalDirection.Causes, cancellationToken),
            await CommonAsync(store, from, to, CausalDirection.Effects, cancellationToken));
    }

    private static async Task<EntityHead?> CommonAsync(
        IGraphStore store, EntityId a, EntityId b, CausalDirection direction, CancellationToken cancellationToken)
    {
        var first = await store.ClosureAsync(new ClosureQuery(a, direction, Limit: MostKnown), cancellationToken);
        var second = await store.ClosureAsync(new ClosureQuery(b, direction, Limit: MostKnown), cancellationToken);
        if (first is null || second is null)
            return null;
        var steps = second.Nodes.Zip(second.Steps).Skip(1).ToDictionary(p => p.First.Id, p => p.Second);
        return first.Nodes.Zip(first.Steps).Skip(1).Where(p => steps.ContainsKey(p.First.Id))
            .OrderBy(p => p.Second + steps[p.First.Id]).ThenByDescending(p => p.First.Significance).ThenBy(p => p.First.Id)
            .Select(p => p.First).FirstOrDefault();
    }
}
