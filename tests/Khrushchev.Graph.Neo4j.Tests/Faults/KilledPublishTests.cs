using System.Globalization;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>A server that is killed as a power cut would, at every step of a publish.</summary>
public sealed class KilledPublishTests
{
    private const int Seed = 20;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replace_ServerKilledAtEachStep_LosesNothing()
    {
        await using var server = await LocalServer.StartAsync(TestDatabase.RequireHome(), LocalServer.ForMoments, Cancel);
        KillingTransport? killer = null;
        await using var services = StoreFactory.Services(
            server.Database, inner => killer = new KillingTransport(inner), ("Neo4j:TransactionSize", "40"), ("Neo4j:Retries", "1"),
            ("Neo4j:Timeout", "00:00:15"), ("Neo4j:PublishLease", "00:00:01"));
        var (store, random, made) = (services.Store(), new Random(Seed), 0);
        var (current, next) = (Course(0), Course(0));
        await store.ReplaceAsync(current, null, Cancel);

        foreach (var (step, sameContent) in PublishSteps.ToBeCutOff)
        {
            if (!sameContent || current == next)
                next = Course(++made);
            killer!.Arm(server, step, (KillingTransport.Moment)random.Next(3), letPass: PublishSteps.IsRepeated(step) ? random.Next(3) : 0);
            var fault = await Record.ExceptionAsync(async () => await store.ReplaceAsync(next, null, Cancel));
            Assert.True(killer.Killing is not null, $"The publish never came to {step}.");
            await killer.Killing;
            await server.StartAgainAsync(Cancel);

            // Cut off in its last two steps, it may have been done.
            if (fault is null || (await store.InfoAsync(Cancel)).ContentHash == next.ContentHash)
                current = next;
            Assert.True(fault is null or StoreUnavailableException, $"At {step}: {fault}");
            Assert.True(current != next || step is "publish-flip" or "publish-release", $"After {step} it was there.");
            await Answers.AreAllOf(current, services);
        }

        await store.ReplaceAsync(next = Course(++made), null, Cancel);
        await Answers.AreOf(next, store);
        await NothingIsLeftBehindAsync(services);
    }

    private static GraphSnapshot Course(int number) => GeneratedGraph.Make(seed: 400 + number, entities: 70, relations: 150, cards: 3);

    /// <summary>What the interrupted publishes wrote must be gone, or be of the version that is shown or of one before it.</summary>
    private static async Task NothingIsLeftBehindAsync(IServiceProvider services)
    {
        const string Newer = """
            MATCH (c:Course) WITH c.version AS v
            CALL (v) { MATCH (n) WHERE n.since > v OR n.until > v RETURN count(n) AS nodes }
            CALL (v) { MATCH ()-[r]->() WHERE r.since > v OR r.until > v RETURN count(r) AS relations }
            RETURN nodes + relations, COUNT { MATCH (c:Course) WHERE c.pendingHash IS NOT NULL OR c.publisher IS NOT NULL }
            """;
        var row = await services.Transport().ReadOneAsync(new CypherStatement(Newer), Cancel);
        Assert.Equal((0, 0), (row!.Value.Number(0), row.Value.Number(1)));
    }
}
