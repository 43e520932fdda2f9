using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Layouts.Network;

/// <summary>
/// A network, laid out, as parallel arrays: equal slices give equal pictures, bit for bit. Places and radii are shares of a square of side 1
/// that holds every circle whole; y goes down. No two circles touch.
/// </summary>
/// <param name="Ids">The nodes, in the order of ids.</param>
/// <param name="X">Middle of each node.</param>
/// <param name="Y">Middle of each node.</param>
/// <param name="Radius">Radius of each node, by significance.</param>
/// <param name="Community">Community of each node; 0 is the largest, and among equals the one with the smallest id.</param>
/// <param name="Relations">Ids of the relations between two different nodes, ordinal.</param>
/// <param name="From">Place in <paramref name="Ids"/> of each relation's start.</param>
/// <param name="To">Place in <paramref name="Ids"/> of each relation's end.</param>
public sealed record NetworkPicture(
    ImmutableArray<EntityId> Ids, ImmutableArray<float> X, ImmutableArray<float> Y, ImmutableArray<float> Radius, ImmutableArray<int> Community,
    ImmutableArray<string> Relations, ImmutableArray<int> From, ImmutableArray<int> To)
{
    /// <summary>Nothing.</summary>
    public static NetworkPicture Empty { get; } = new([], [], [], [], [], [], [], []);

    /// <summary>How many communities there are.</summary>
    public int Communities => Community.IsEmpty ? 0 : Community.Max() + 1;
}
