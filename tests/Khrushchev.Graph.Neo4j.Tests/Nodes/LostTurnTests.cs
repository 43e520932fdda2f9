using System.Runtime.CompilerServices;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Neo4j.Tests.Faults;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Tests.Nodes;

/// <summary>A web node that was away for longer than its lease, as one is whose machine slept.</summary>
[Collection(TestDatabase.Shared)]
public sealed class LostTurnTests(TestDatabase server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("publish-leftover-nodes")]
    [InlineData("publish-scan-nodes")]
    public async Task Replace_TurnLostMeanwhile_TouchesNothingOfTheOther(string step)
    {
        var database = server.Require();
        await using var other = StoreFactory.Services(database, ("Neo4j:TransactionSize", "50"));
        await StoreFactory.EmptyAsync(other, Cancel);
        await other.Store().ReplaceAsync(Course(0), null, Cancel);
        await LeaveHalfAsync(database, Course(1));
        await using var sleeper = StoreFactory.Services(
            database, inner => new Sleeping(inner, step, () => other.Store().ReplaceAsync(Course(2), null, Cancel).AsTask()), ("Neo4j:PublishLease", "00:00:01"));

        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await sleeper.Store().ReplaceAsync(Course(3), null, Cancel));

        Assert.Contains("gave way", fault.Message, StringComparison.Ordinal);
        await Answers.AreAllOf(Course(2), other);
    }

    [Fact]
    public async Task Replace_TransactionLostWithTheTurn_LeavesTheVersionOfTheOther()
    {
        var database = server.Require();
        await using var other = StoreFactory.Services(database);
        await StoreFactory.EmptyAsync(other, Cancel);
        await other.Store().ReplaceAsync(Course(0), null, Cancel);
        await using var sleeper = StoreFactory.Services(
            database, inner => new Sleeping(inner, "publish-create-nodes", () => other.Store().ReplaceAsync(Course(2), null, Cancel).AsTask()), ("Neo4j:PublishLease", "00:00:01"));

        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await sleeper.Store().ReplaceAsync(Course(3), null, Cancel));

        // Over Bolt it is lost with its connection, which is not tried again.
        var words = database.Uri.StartsWith("http", StringComparison.Ordinal) ? "gave way" : "cannot be reached";
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
        await Answers.AreAllOf(Course(2), other);
    }

    private static GraphSnapshot Course(int number) => GeneratedGraph.Make(seed: 900 + number, entities: 60, relations: 120, cards: 2);

    /// <summary>A publish that is given up before its last steps.</summary>
    private static async Task LeaveHalfAsync(Database database, GraphSnapshot course)
    {
        await using var services = StoreFactory.Services(
            database, inner => new Sleeping(inner, "publish-flip", () => throw new StoreUnavailableException("Given up.")), ("Neo4j:TransactionSize", "50"));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await services.Store().ReplaceAsync(course, null, Cancel));
    }

    /// <summary>Sleeps at a step, while its lease runs out and something else happens.</summary>
    private sealed class Sleeping(ICypherTransport inner, string step, Func<Task> meanwhile) : ICypherTransport
    {
        private bool slept;

        public async IAsyncEnumerable<CypherRow> RunAsync(
            CypherStatement statement, CypherAccess access, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await SleepAsync(statement);
            // Nor does its heart beat while it sleeps.
            if (PublishSteps.Is(statement, "publish-renew"))
                yield break;
            await foreach (var row in inner.RunAsync(statement, access, cancellationToken))
                yield return row;
        }

        public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken) =>
            new Transaction(this, await inner.BeginAsync(cancellationToken));

        public Task<CypherPlan> ExplainAsync(CypherStatement statement, CancellationToken cancellationToken) => inner.ExplainAsync(statement, cancellationToken);

        public IAsyncEnumerable<CypherRow> AskAsync(CypherStatement statement, QueryBounds bounds, CancellationToken cancellationToken) =>
            inner.AskAsync(statement, bounds, cancellationToken);

        private bool SleepsAt(CypherStatement statement) => !slept && PublishSteps.Is(statement, step);

        private async Task SleepAsync(CypherStatement statement)
        {
            if (!SleepsAt(statement))
                return;
            slept = true;
            await meanwhile();
        }

        private sealed class Transaction(Sleeping owner, ICypherTransaction inner) : ICypherTransaction
        {
            public async Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
            {
                // The server ends a transaction that nobody goes on with, and knows it no more.
                if (owner.SleepsAt(statement))
                    await inner.DisposeAsync();
                await owner.SleepAsync(statement);
                return await inner.RunAsync(statement, cancellationToken);
            }

            public Task CommitAsync(CancellationToken cancellationToken) => inner.CommitAsync(cancellationToken);

            public ValueTask DisposeAsync() => inner.DisposeAsync();
        }
    }
}
