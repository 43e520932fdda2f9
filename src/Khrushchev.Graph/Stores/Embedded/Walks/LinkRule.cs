using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>Which relations a walk follows, and which way.</summary>
internal sealed class LinkRule
{
    private readonly GraphSnapshot snapshot;
    private readonly Func<Relation, bool> admits;
    private readonly bool forwards;
    private readonly bool backwards;

    private LinkRule(GraphSnapshot snapshot, Func<Relation, bool> admits, bool forwards, bool backwards) =>
        (this.snapshot, this.admits, this.forwards, this.backwards) = (snapshot, admits, forwards, backwards);

    /// <summary>Along relations of these types, or of all where none are named, either way.</summary>
    public static LinkRule Along(GraphSnapshot snapshot, ImmutableArray<RelationType> types) =>
        new(snapshot, r => types.IsDefaultOrEmpty || types.Contains(r.Type), true, true);

    /// <summary>Along claims that a reading makes, or all where none is named.</summary>
    public static LinkRule Claims(GraphSnapshot snapshot, CausalDirection direction, string? reading) =>
        new(snapshot, r => Makes(reading, r), direction == CausalDirection.Effects, direction == CausalDirection.Causes);

    public bool Admits(int relation) => admits(snapshot.Relations[relation]);

    /// <summary>Calls back for each thing one step on; the same one again where several relations lead there.</summary>
    public void Next(int place, Action<int> found)
    {
        if (forwards)
        {
            foreach (var relation in snapshot.Outgoing(place))
            {
                if (Admits(relation))
                    found(snapshot.ToOf(relation));
            }
        }
        if (!backwards)
            return;
        foreach (var relation in snapshot.Incoming(place))
        {
            if (Admits(relation))
                found(snapshot.FromOf(relation));
        }
    }

    private static bool Makes(string? reading, Relation relation) =>
        relation.Claim is { } claim && (reading is null || claim.Reading is null || claim.Reading == reading);
}
