using System.Collections.Concurrent;
using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded.Sets;
using Khrushchev.Graph.Stores.Embedded.Walks;

namespace Khrushchev.Graph.Stores.Embedded.Details;

/// <summary>Puts <see cref="EntityDetail"/> together. Long pages are kept, those that are asked for first.</summary>
internal sealed class EntityPages
{
    /// <summary>At about 50 KB a page these take 10 MB at most.</summary>
    private const int Kept = 200;

    private readonly GraphSnapshot snapshot;
    private readonly PassageIndex passages;
    private readonly FirstRelations relations;
    private readonly Dictionary<EntityId, int> sources = [];
    private readonly ConcurrentDictionary<int, EntityDetail> kept = new();
    private int keeping;

    public EntityPages(WalkGraph graph, PassageIndex passages)
    {
        (snapshot, this.passages, relations) = (graph.Snapshot, passages, new FirstRelations(graph));
        foreach (var source in snapshot.Sources)
            sources.Add(source.Id, sources.Count);
    }

    public EntityDetail? Find(EntityId id)
    {
        if (!snapshot.TryIndexOf(id, out var place))
            return null;
        if (kept.TryGetValue(place, out var known))
            return known;
        var page = Make(place);
        if (page.RelationsLeftOut > 0 && Volatile.Read(ref keeping) < Kept && kept.TryAdd(place, page))
            Interlocked.Increment(ref keeping);
        return page;
    }

    private EntityDetail Make(int place)
    {
        var entity = snapshot.Entities[place];
        var (first, leftOut) = relations.Of(place);
        var evidence = Citations.Of(entity).ToList();
        foreach (var relation in first)
            evidence.AddRange(snapshot.Relations[relation].Evidence.AsSpan());
        return new EntityDetail(
            entity, ImmutableArray.Create(Array.ConvertAll(first, r => snapshot.Relations[r])), Others(place, first),
            passages.Find(evidence), Works(evidence), leftOut);
    }

    private ImmutableArray<EntityHead> Others(int place, int[] first)
    {
        var others = Array.ConvertAll(first, r => snapshot.FromOf(r) == place ? snapshot.ToOf(r) : snapshot.FromOf(r));
        Array.Sort(others);
        var heads = ImmutableArray.CreateBuilder<EntityHead>(others.Length);
        for (var i = 0; i < others.Length; i++)
        {
            if (i == 0 || others[i] != others[i - 1])
                heads.Add(snapshot.Entities[others[i]].Head);
        }
        return heads.DrainToImmutable();
    }

    /// <summary>The works cited, each once; their numbers are in the order of ids.</summary>
    private ImmutableArray<Source> Works(List<Evidence> evidence)
    {
        using var cited = new NumberSet(sources.Count);
        foreach (var item in evidence)
        {
            if (item.Source is { } source && sources.TryGetValue(source, out var number))
                cited.Add(number);
        }
        return cited.Of(snapshot.Sources);
    }
}
