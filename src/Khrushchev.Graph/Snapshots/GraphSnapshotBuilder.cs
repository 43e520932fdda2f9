using System.Collections.Frozen;
using System.Collections.Immutable;
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
    /// <exception cref="InvalidOperationException">A relation ends at no entity, two relations share an id, or a claim is missing or misplaced.</exception>
    public GraphSnapshot Build()
    {
        var sorted = entities.Values.OrderBy(e => e.Id).ToImmutableArray();
        var index = sorted.Select((e, i) => KeyValuePair.Create(e.Id, i)).ToFrozenDictionary();
        var edges = relations.OrderBy(r => r.Id, StringComparer.Ordinal).ToImmutableArray();
        for (var i = 0; i < edges.Length; i++)
            Check(edges[i], i > 0 ? edges[i - 1] : null, index);
        var byNumber = cards.OrderBy(c => c.Number).ThenBy(c => c.Id).ToImmutableArray();
        var works = sources.OrderBy(s => s.Id).ToImmutableArray();
        var taught = lessons.OrderBy(l => l.Number).ThenBy(l => l.Id).ToImmutableArray();
        var hash = ContentHash.Of(Course, sorted, edges, byNumber, works, taught);
        return new GraphSnapshot(Course, sorted, edges, index, byNumber, works, taught, hash);
    }

    private static void Check(Relation relation, Relation? before, FrozenDictionary<EntityId, int> index)
    {
        if (relation.Id == before?.Id)
            throw new InvalidOperationException($"Two relations are called '{relation.Id}'.");
        foreach (var end in (ReadOnlySpan<EntityId>)[relation.From, relation.To])
        {
            if (!index.ContainsKey(end))
                throw new InvalidOperationException($"Relation '{relation.Id}' ends at '{end}', which is no entity.");
        }
        if (relation.Type == RelationType.LedTo != relation.Claim is not null)
            throw new InvalidOperationException($"Relation '{relation.Id}': a causal claim belongs to LED_TO and to nothing else.");
    }
}
