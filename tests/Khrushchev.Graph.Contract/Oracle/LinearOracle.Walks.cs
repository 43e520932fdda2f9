using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Contract.Oracle;

public sealed partial class LinearOracle
{
    /// <summary>Answers <see cref="Stores.IGraphStore.NeighbourhoodAsync"/>.</summary>
    public GraphSlice? Neighbourhood(NeighbourhoodQuery query)
    {
        var relations = snapshot.Relations.Where(r => query.Types.IsDefaultOrEmpty || query.Types.Contains(r.Type)).ToList();
        return Walk(
            query.Centre, Math.Clamp(query.Depth, 1, QueryLimits.NeighbourhoodDepth), query.Limit, relations,
            id => relations.Where(r => r.From == id || r.To == id).Select(r => r.Other(id)));
    }

    /// <summary>Answers <see cref="Stores.IGraphStore.ClosureAsync"/>.</summary>
    public GraphSlice? Closure(ClosureQuery query)
    {
        var claims = Claims(query.Reading);
        return Walk(
            query.Start, Math.Clamp(query.Depth, 1, QueryLimits.CausalDepth), query.Limit, claims,
            id => query.Direction == CausalDirection.Causes
                ? claims.Where(r => r.To == id).Select(r => r.From)
                : claims.Where(r => r.From == id).Select(r => r.To));
    }

    /// <summary>Answers <see cref="Stores.IGraphStore.NetworkAsync"/>.</summary>
    public GraphSlice Network(NetworkQuery query)
    {
        var nodes = snapshot.Entities.Select(e => e.Head).OrderByDescending(h => h.Significance)
            .ThenByDescending(h => snapshot.Relations.Count(r => r.From == h.Id) + snapshot.Relations.Count(r => r.To == h.Id))
            .ThenBy(h => h.Id).Take(Math.Clamp(query.Limit, 1, QueryLimits.Nodes)).ToList();
        return Slice(nodes, [.. nodes.Select(_ => 0)], [.. snapshot.Relations], snapshot.Entities.Length - nodes.Count, false);
    }

    private List<Relation> Claims(string? reading) =>
        [.. snapshot.Relations.Where(r => r.Claim is { } claim && (reading is null || claim.Reading is null || claim.Reading == reading))];

    private GraphSlice? Walk(EntityId start, int depth, int limit, List<Relation> relations, Func<EntityId, IEnumerable<EntityId>> next)
    {
        if (snapshot.Entities.All(e => e.Id != start))
            return null;
        var (nodes, steps, cut) = (new List<EntityHead> { Head(start) }, new List<int> { 0 }, new List<EntityId>());
        for (var step = 1; step <= depth && cut.Count == 0; step++)
        {
            var met = nodes.Select(n => n.Id).ToHashSet();
            var found = nodes.Where((_, i) => steps[i] == step - 1).SelectMany(n => next(n.Id)).Distinct().Where(id => !met.Contains(id))
                .Select(Head).OrderByDescending(h => h.Significance).ThenBy(h => h.Id).ToList();
            var room = Math.Clamp(limit, 1, QueryLimits.Walk) - nodes.Count;
            nodes.AddRange(found.Take(room));
            steps.AddRange(found.Take(room).Select(_ => step));
            cut.AddRange(found.Skip(room).Select(h => h.Id));
        }
        var beyond = nodes.Where((_, i) => steps[i] == depth).SelectMany(n => next(n.Id)).Except(nodes.Select(n => n.Id)).Except(cut).Any();
        return Slice(nodes, steps, relations, cut.Count, beyond);
    }

    private static GraphSlice Slice(List<EntityHead> nodes, List<int> steps, List<Relation> relations, int leftOut, bool beyond)
    {
        var ids = nodes.Select(n => n.Id).ToHashSet();
        var inner = relations.Where(r => ids.Contains(r.From) && ids.Contains(r.To)).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        return new GraphSlice(
            [.. nodes], [.. steps], [.. inner.Take(QueryLimits.Relations)], leftOut, beyond,
            Math.Max(0, inner.Count - QueryLimits.Relations));
    }
}
