using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores.Chains;
using Khrushchev.Graph.Stores.Embedded;
using Khrushchev.Graph.Stores.Embedded.Walks;

namespace Khrushchev.Graph.Tests.Stores.Embedded.Walks;

public sealed class ChainRegionTests
{
    /// <summary>Sparse and dense, with cycles; chains looked for after each step, now and then, at the end.</summary>
    [Theory]
    [InlineData(40, 50, 0)]
    [InlineData(40, 70, 20)]
    [InlineData(25, 60, 0)]
    [InlineData(25, 60, int.MaxValue)]
    [InlineData(8, 40, 10)]
    public void Find_BetweenAnyTwo_IsWhatAllClaimsGive(int events, int claims, int many)
    {
        var random = new Random(events);
        for (var seed = 0; seed < 10; seed++)
        {
            var snapshot = TangledClaims.Make(seed, events, claims);
            var graph = new WalkGraph(snapshot, new EntityRanks(snapshot));
            for (var round = 0; round < 40; round++)
            {
                var (from, to) = (random.Next(events), random.Next(events));
                var query = new PathsQuery(
                    snapshot.Entities[from].Id, snapshot.Entities[to].Id, random.Next(1, QueryLimits.Paths + 1),
                    random.Next(1, 9), random.Next(3) switch { 0 => "a", 1 => "nobody's", _ => null });
                var made = snapshot.Relations.Where(r => Makes(query.Reading, r.Claim!)).ToList();
                var (chains, more) = ChainSearch.Find(query, made);

                var slice = ChainRegion.Find(graph, from, to, query, many);

                CanonicalText.AssertSame((chains, more), (slice.Paths, slice.More));
                Assert.Equal(chains.SelectMany(c => c).SelectMany(r => (EntityId[])[r.From, r.To]).Distinct().Order(), slice.Nodes.Select(n => n.Id));
            }
        }
    }

    private static bool Makes(string? reading, CausalClaim claim) => reading is null || claim.Reading is null || claim.Reading == reading;
}
