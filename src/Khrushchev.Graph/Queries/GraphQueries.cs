using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Queries;

/// <summary>
/// Everything near one entity, along relations in either direction, breadth first; within a step the more significant first, then id.
/// The things of a step are those not met before that a relation joins to a node of the step before; the first of them that the limit
/// has room for become nodes. Where one is cut, no further step is taken.
/// </summary>
/// <param name="Centre">Where to start.</param>
/// <param name="Depth">Steps, clamped to 1 to <see cref="QueryLimits.NeighbourhoodDepth"/>.</param>
/// <param name="Types">Only along these; empty for all.</param>
/// <param name="Limit">At most so many nodes, clamped to 1 to <see cref="QueryLimits.Walk"/>.</param>
public sealed record NeighbourhoodQuery(EntityId Centre, int Depth = 1, ImmutableArray<RelationType> Types = default, int Limit = 200);

/// <summary>Which way along the causes.</summary>
public enum CausalDirection
{
    /// <summary>Towards what brought it about (ancestors).</summary>
    Causes,

    /// <summary>Towards what it brought about (descendants).</summary>
    Effects,
}

/// <summary>All causes or effects to a depth, breadth first along <see cref="RelationType.LedTo"/>; order as in
/// <see cref="NeighbourhoodQuery"/>.</summary>
/// <param name="Start">The thing to explain.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Depth">Steps, clamped to 1 to <see cref="QueryLimits.CausalDepth"/>.</param>
/// <param name="Reading">Follow only claims of this reading and of none; null for all.</param>
/// <param name="Limit">At most so many nodes, clamped to 1 to <see cref="QueryLimits.Walk"/>.</param>
public sealed record ClosureQuery(
    EntityId Start, CausalDirection Direction, int Depth = QueryLimits.CausalDepth, string? Reading = null, int Limit = 200);

/// <summary>Causal chains between two things, best explained first: fewest steps, then highest sum of strengths, then the ids of the claims
/// from the first on (ordinal). No chain comes to a thing twice, so there is none from a thing to itself.</summary>
/// <param name="From">The cause end.</param>
/// <param name="To">The effect end.</param>
/// <param name="Count">At most so many, clamped to 1 to <see cref="QueryLimits.Paths"/>.</param>
/// <param name="Depth">At most so many steps, clamped to 1 to <see cref="QueryLimits.CausalDepth"/>.</param>
/// <param name="Reading">As in <see cref="ClosureQuery"/>.</param>
public sealed record PathsQuery(EntityId From, EntityId To, int Count = 5, int Depth = 8, string? Reading = null);

/// <summary>The whole graph, cut to the most significant (then most related, then id). How related a thing is: its relations, one with
/// itself counted twice.</summary>
/// <param name="Limit">At most so many nodes, clamped to 1 to <see cref="QueryLimits.Nodes"/>.</param>
public sealed record NetworkQuery(int Limit = 400);

/// <summary>A bounded part of the graph.</summary>
/// <param name="Nodes">In the order the query says; the first is the centre or start where there is one.</param>
/// <param name="Steps">How many steps each node is from the start; 0 everywhere for a network.</param>
/// <param name="Relations">Every relation of the query's types between the nodes, by id; cut at
/// <see cref="QueryLimits.Relations"/>.</param>
/// <param name="NodesLeftOut">Things that the limit cut from the last step taken (or from a network); those behind a cut one are not
/// counted.</param>
/// <param name="Beyond">Whether anything not met yet is joined to a node whose step is the depth; false for a network.</param>
/// <param name="RelationsLeftOut">How many relations were cut.</param>
public sealed record GraphSlice(
    ImmutableArray<EntityHead> Nodes, ImmutableArray<int> Steps, ImmutableArray<Relation> Relations, int NodesLeftOut, bool Beyond,
    int RelationsLeftOut = 0);

/// <summary>Chains between two things.</summary>
/// <param name="Paths">Best first; each the claims from first cause to last effect.</param>
/// <param name="Nodes">Heads of everything on them, in the order of ids.</param>
/// <param name="More">Whether there are more chains within the depth.</param>
public sealed record PathsSlice(ImmutableArray<ImmutableArray<Relation>> Paths, ImmutableArray<EntityHead> Nodes, bool More);
