using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Snapshots;

/// <summary>Collects the parts of a course; <see cref="Build"/> makes the immutable whole. Not safe for several threads.</summary>
public sealed class GraphSnapshotBuilder
{
    private readonly Dictionary<EntityId, Entity> entities = [];
    private readonly List<Relation> relations = [];
    private readonly List<Card> cards = [];
    private readonly List<Source> sources = [];
    private readonly List<Lesson> lessons = [];

    /// <summary>Title, themes and readings.</summary>
    public Course Course { get; set; } = Course.Untitled;

    /// <summary>Adds an entity.</summary>
    /// <exception cref="ArgumentException">The id is taken.</exception>
    public GraphSnapshotBuilder Add(Entity entity)
    {
        if (!entities.TryAdd(entity.Id, entity))
            throw new ArgumentException($"There is an entity '{entity.Id}' already.", nameof(entity));
        return this;
    }

    /// <summary>Adds a relation; its ends may come later.</summary>
    public GraphSnapshotBuilder Add(Relation relation)
    {
        relations.Add(relation);
        return this;
    }

    /// <summary>Adds a card.</summary>
    public GraphSnapshotBuilder Add(Card card)
    {
        cards.Add(card);
        return this;
    }

    /// <summary>Adds a work of the bibliography.</summary>
    public GraphSnapshotBuilder Add(Source source)
    {
        sources.Add(source);
        return this;
    }

    /// <summary>Adds a lesson.</summary>
    public GraphSnapshotBuilder Add(Lesson lesson)
    {
        lessons.Add(lesson);
        return this;
    }

    /// <summary>Makes the snapshot.</summary>
    /// <exception cref="InvalidOperationException">
    /// A relation ends at no entity; a claim is missing or misplaced; two relations, cards, works, lessons or bullets of a card share an
    /// id.
    /// </exception>
    public GraphSnapshot Build()
    {
        var parts = new SnapshotParts(
            Sorted(entities.Values, static (a, b) => a.Id.CompareTo(b.Id)),
            Sorted(relations, static (a, b) => string.CompareOrdinal(a.Id, b.Id)),
            Sorted(cards, static (a, b) => a.Number != b.Number ? a.Number.CompareTo(b.Number) : a.Id.CompareTo(b.Id)),
            Sorted(sources, static (a, b) => a.Id.CompareTo(b.Id)),
            Sorted(lessons, static (a, b) => a.Number != b.Number ? a.Number.CompareTo(b.Number) : a.Id.CompareTo(b.Id)));
        SnapshotRules.Check(parts);
        var index = new IdIndex(parts.Entities);
        var (from, to) = SnapshotRules.Resolve(parts.Relations, index);
        return new GraphSnapshot(Course, parts, index, from, to);
    }

    private static ImmutableArray<T> Sorted<T>(ICollection<T> items, Comparison<T> order)
    {
        var sorted = new T[items.Count];
        items.CopyTo(sorted, 0);
        Array.Sort(sorted, order);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }
}
