using System.Collections.Frozen;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Details;

/// <summary>Puts <see cref="EntityDetail"/> together.</summary>
internal sealed class EntityPages(GraphSnapshot snapshot, PassageIndex passages)
{
    private readonly FrozenDictionary<EntityId, Source> sources = snapshot.Sources.ToFrozenDictionary(s => s.Id);

    public EntityDetail? Find(EntityId id)
    {
        if (!snapshot.TryIndexOf(id, out var place))
            return null;
        var entity = snapshot.Entities[place];
        var top = new TopPlaces(QueryLimits.DetailRelations, (a, b) => Compare(place, a, b));
        foreach (var relation in snapshot.Outgoing(place))
            top.Offer(relation);
        foreach (var relation in snapshot.Incoming(place))
        {
            if (snapshot.FromOf(relation) != place)
                top.Offer(relation);
        }
        var kept = top.ToArray();
        var evidence = Citations.Of(entity).Concat(kept.SelectMany(r => snapshot.Relations[r].Evidence)).ToList();
        var works = evidence.Where(e => e.Source is { } s && sources.ContainsKey(s)).Select(e => sources[e.Source!.Value]);
        return new EntityDetail(
            entity, [.. kept.Select(r => snapshot.Relations[r])],
            [.. kept.Select(r => Other(place, r)).Distinct().Order().Select(o => snapshot.Entities[o].Head)],
            passages.Find(evidence), [.. works.Distinct().OrderBy(s => s.Id)], top.Offered - kept.Length);
    }

    private int Other(int place, int relation) =>
        snapshot.FromOf(relation) == place ? snapshot.ToOf(relation) : snapshot.FromOf(relation);

    private int Compare(int place, int a, int b)
    {
        var (x, y) = (snapshot.Relations[a].Type, snapshot.Relations[b].Type);
        if (x != y)
            return x.CompareTo(y);
        return OtherDay(place, a).CompareTo(OtherDay(place, b)) is not 0 and var c ? c : a.CompareTo(b);
    }

    private long OtherDay(int place, int relation) => snapshot.Entities[Other(place, relation)].Head.Date?.EarliestDay ?? long.MaxValue;
}
