using System.Collections.Immutable;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>A snapshot with what is worked out once for all families.</summary>
internal sealed class PublishSource
{
    private readonly Dictionary<PassageId, int> citing;
    private readonly HashSet<EntityId> sources;
    private TimelinePyramid? timeline;

    public PublishSource(GraphSnapshot snapshot, int commonWords)
    {
        (Snapshot, CommonWords) = (snapshot, commonWords);
        sources = [.. snapshot.Sources.Select(s => s.Id)];
        citing = snapshot.Cards.SelectMany(c => c.Passages).ToDictionary(p => p.Id, _ => 0);
        foreach (var relation in snapshot.Relations)
        {
            foreach (var passage in relation.Evidence.Select(e => e.Passage).OfType<PassageId>().Distinct())
            {
                if (citing.TryGetValue(passage, out var count))
                    citing[passage] = count + 1;
            }
        }
    }

    public GraphSnapshot Snapshot { get; }

    /// <summary>How many entities make the beginning of a word a common one.</summary>
    public int CommonWords { get; }

    /// <summary>Where dated things are drawn.</summary>
    public TimelinePyramid Timeline => timeline ??= TimelinePyramid.Build(Snapshot);

    /// <summary>How many relations cite the bullet.</summary>
    public int RelationsCiting(PassageId passage) => citing[passage];

    /// <summary>The most significant things, then the most related, then by id: as many as an answer may carry.</summary>
    public ImmutableArray<string> Foremost()
    {
        var entities = Snapshot.Entities;
        return
        [
            .. Enumerable.Range(0, entities.Length)
                .OrderByDescending(i => entities[i].Head.Significance)
                .ThenByDescending(i => Snapshot.Outgoing(i).Length + Snapshot.Incoming(i).Length).ThenBy(i => i)
                .Take(QueryLimits.Nodes).Select(i => entities[i].Id.Value),
        ];
    }

    /// <summary>Whether the snapshot has what is cited.</summary>
    public bool Has(Evidence evidence) => evidence.Passage is { } passage ? citing.ContainsKey(passage) : sources.Contains(evidence.Source!.Value);
}
