using System.Collections.Immutable;
using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Contract.Oracle;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded;
using Khrushchev.Graph.Stores.Embedded.Walks;

namespace Khrushchev.Graph.Tests.Stores.Embedded.Walks;

public sealed class StepwiseWalkTests
{
    [Theory]
    [InlineData(60, 150)]
    [InlineData(700, 1500)]
    public void From_AnyThing_IsWhatTheOracleWalks(int entities, int relations)
    {
        var snapshot = GeneratedGraph.Make(entities, entities, relations);
        var (graph, oracle, random) = (new WalkGraph(snapshot, new EntityRanks(snapshot)), new LinearOracle(snapshot), new Random(4));
        for (var round = 0; round < 60; round++)
        {
            var start = random.Next(entities);
            ImmutableArray<RelationType> types = random.Next(2) == 0 ? [] : [RelationType.LedTo, (RelationType)random.Next(15)];
            var query = new NeighbourhoodQuery(
                snapshot.Entities[start].Id, random.Next(1, QueryLimits.NeighbourhoodDepth + 1), types, random.Next(3) == 0 ? random.Next(1, 40) : 2000);

            var slice = StepwiseWalk.From(graph, start, LinkRule.Along(graph.Kinds, types), query.Depth, query.Limit);

            CanonicalText.AssertSame(oracle.Neighbourhood(query), slice);
        }
    }

    /// <summary>More readings than there are bytes to stand for them.</summary>
    [Fact]
    public void From_MoreReadingsThanKinds_FollowsEachAlone()
    {
        var tangled = TangledClaims.Make(seed: 1, events: 30, claims: 900);
        var builder = new GraphSnapshotBuilder();
        foreach (var entity in tangled.Entities)
            builder.Add(entity);
        foreach (var (number, relation) in tangled.Relations.Index())
            builder.Add(relation with { Claim = relation.Claim! with { Reading = $"reading-{number / 2}" } });
        var snapshot = builder.Build();
        var (graph, oracle) = (new WalkGraph(snapshot, new EntityRanks(snapshot)), new LinearOracle(snapshot));
        for (var number = 0; number < 450; number += 7)
        {
            var query = new ClosureQuery(snapshot.Relations[number * 2].From, CausalDirection.Effects, 2, $"reading-{number}");
            snapshot.TryIndexOf(query.Start, out var start);

            var slice = StepwiseWalk.From(graph, start, LinkRule.Claims(graph.Kinds, query.Direction, query.Reading), query.Depth, query.Limit);

            Assert.True(slice.Nodes.Length > 1 || snapshot.Relations[number * 2].To == query.Start);
            CanonicalText.AssertSame(oracle.Closure(query), slice);
        }
    }
}
