using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Snapshots;

/// <summary>A whole course at one moment: immutable, safe to share between threads. Made by <see cref="GraphSnapshotBuilder"/>.</summary>
public sealed class GraphSnapshot
{
    private readonly IdIndex index;
    private readonly int[] from;
    private readonly int[] to;
    private readonly Adjacency outgoing;
    private readonly Adjacency incoming;

    internal GraphSnapshot(Course course, SnapshotParts parts, IdIndex index, int[] from, int[] to)
    {
        (Course, Entities, Relations, Cards, Sources, Lessons) =
            (course, parts.Entities, parts.Relations, parts.Cards, parts.Sources, parts.Lessons);
        (this.index, this.from, this.to) = (index, from, to);
        outgoing = new Adjacency(Entities.Length, from);
        incoming = new Adjacency(Entities.Length, to);
        Extent = GraphExtent.Of(Entities, Relations);
        Counts = parts.Count();
        ContentHash = Snapshots.ContentHash.Of(course, parts);
    }

    /// <summary>Title, themes and readings.</summary>
    public Course Course { get; }

    /// <summary>Every entity, in the order of ids.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>Every relation, in the order of <see cref="Relation.Id"/> (ordinal).</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>Every card, in the order of number and id.</summary>
    public ImmutableArray<Card> Cards { get; }

    /// <summary>Every work, in the order of ids.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>Every lesson, in the order of number and id.</summary>
    public ImmutableArray<Lesson> Lessons { get; }

    /// <summary>A hash of all content, in lower-case hex: equal exactly when two snapshots say the same, on every machine.</summary>
    public string ContentHash { get; }

    /// <summary>First and last known day of any entity's date or relation's span; null where nothing is dated.</summary>
    public DayRange? Extent { get; }

    /// <summary>How much there is.</summary>
    public GraphCounts Counts { get; }

    /// <summary>The rows of <see cref="Outgoing"/>.</summary>
    internal Adjacency OutgoingRows => outgoing;

    /// <summary>The rows of <see cref="Incoming"/>.</summary>
    internal Adjacency IncomingRows => incoming;

    /// <summary>The place of an entity in <see cref="Entities"/>; false where there is none.</summary>
    public bool TryIndexOf(EntityId id, out int place) => index.TryGetValue(id, out place);

    /// <summary>The entity with this id.</summary>
    public bool TryFind(EntityId id, [NotNullWhen(true)] out Entity? entity)
    {
        entity = index.TryGetValue(id, out var i) ? Entities[i] : null;
        return entity is not null;
    }

    /// <summary>Places in <see cref="Relations"/> of those that start at this place of <see cref="Entities"/>, ascending.</summary>
    public ReadOnlySpan<int> Outgoing(int place) => outgoing.Of(place);

    /// <summary>Places in <see cref="Relations"/> of those that end at this place of <see cref="Entities"/>, ascending.</summary>
    public ReadOnlySpan<int> Incoming(int place) => incoming.Of(place);

    /// <summary>The place in <see cref="Entities"/> where this place of <see cref="Relations"/> starts.</summary>
    public int FromOf(int relation) => from[relation];

    /// <summary>The place in <see cref="Entities"/> where this place of <see cref="Relations"/> ends.</summary>
    public int ToOf(int relation) => to[relation];
}
