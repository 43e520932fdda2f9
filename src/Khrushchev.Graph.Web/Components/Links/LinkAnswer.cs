using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.Links;

/// <summary>What the store says of two things.</summary>
/// <param name="From">The cause end, or null where it is still open or there is no such thing.</param>
/// <param name="To">The effect end, likewise.</param>
/// <param name="Paths">The chains between them, or null where an end is missing.</param>
/// <param name="Help">What may be asked instead where there is no chain, or null.</param>
/// <param name="Details">The pages of all effects on the chains, for what their claims cite.</param>
public sealed record LinkAnswer(
    EntityHead? From, EntityHead? To, PathsSlice? Paths, LinkHelp? Help, ImmutableDictionary<EntityId, EntityDetail> Details)
{
    /// <summary>Whether an end was named that is not there. The address may have moved on since the store was asked, so it cannot tell.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Asks the store.</summary>
    public static async Task<LinkAnswer> FindAsync(IGraphStore store, EntityId? from, EntityId? to, CancellationToken cancellationToken)
    {
        var heads = await store.HeadsAsync([.. new[] { from, to }.OfType<EntityId>()], cancellationToken);
        var (cause, effect) = (heads.FirstOrDefault(h => h.Id == from), heads.FirstOrDefault(h => h.Id == to));
        if (cause is null || effect is null || cause.Id == effect.Id)
            return new LinkAnswer(cause, effect, null, null, []) { IsMissing = cause?.Id != from || effect?.Id != to };
        var paths = await store.PathsAsync(new PathsQuery(cause.Id, effect.Id, QueryLimits.Paths, QueryLimits.CausalDepth), cancellationToken);
        if (paths is null or { Paths.IsEmpty: true })
            return new LinkAnswer(cause, effect, paths, await LinkHelp.FindAsync(store, cause.Id, effect.Id, cancellationToken), []);
        var details = ImmutableDictionary.CreateBuilder<EntityId, EntityDetail>();
        foreach (var id in paths.Paths.SelectMany(p => p).Select(r => r.To).Distinct())
        {
            if (await store.FindAsync(id, cancellationToken) is { } detail)
                details.Add(id, detail);
        }
        return new LinkAnswer(cause, effect, paths, null, details.ToImmutable());
    }
}
