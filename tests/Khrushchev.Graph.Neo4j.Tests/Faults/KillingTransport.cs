using System.Runtime.CompilerServices;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>Kills the server once, at a statement: while it is on its way, after it has been answered, or while its transaction is committed.</summary>
internal sealed class KillingTransport(ICypherTransport inner) : ICypherTransport, IAsyncDisposable
{
    private LocalServer? server;
    private string? step;
    private Moment moment;
    private int passing;

    internal enum Moment
    {
        OnTheWay,
        Answered,
        Committing,
    }

    /// <summary>The server's end since <see cref="Arm"/>, or null while it lives.</summary>
    public Task? Killing { get; private set; }

    /// <summary>Waits for a statement.</summary>
    /// <param name="victim">What is killed.</param>
    /// <param name="name">The statement's name.</param>
    /// <param name="when">When in its course.</param>
    /// <param name="letPass">How many such statements may pass before, where there are as many.</param>
    public void Arm(LocalServer victim, string name, Moment when, int letPass)
    {
        (server, step, moment, passing) = (victim, name, when, letPass);
        Killing = null;
    }

    public async IAsyncEnumerable<CypherRow> RunAsync(
        CypherStatement statement, CypherAccess access, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var strikes = Strikes(statement);
        var killing = strikes && moment != Moment.Answered ? KillAsync() : Task.CompletedTask;
        await foreach (var row in inner.RunAsync(statement, access, cancellationToken))
            yield return row;
        await (strikes && moment == Moment.Answered ? KillAsync() : killing);
    }

    public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken) =>
        new KillingTransaction(this, await inner.BeginAsync(cancellationToken));

    public Task<CypherPlan> ExplainAsync(CypherStatement statement, CancellationToken cancellationToken) => inner.ExplainAsync(statement, cancellationToken);

    public IAsyncEnumerable<CypherRow> AskAsync(CypherStatement statement, QueryBounds bounds, CancellationToken cancellationToken) =>
        inner.AskAsync(statement, bounds, cancellationToken);

    public ValueTask DisposeAsync() => inner is IAsyncDisposable disposable ? disposable.DisposeAsync() : ValueTask.CompletedTask;

    private bool Strikes(CypherStatement statement) => Killing is null && PublishSteps.Is(statement, step) && passing-- <= 0;

    private Task KillAsync() => Killing = server!.KillAsync(CancellationToken.None);

    private sealed class KillingTransaction(KillingTransport owner, ICypherTransaction inner) : ICypherTransaction
    {
        private bool strikesAtCommit;

        public async Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
        {
            if (!owner.Strikes(statement))
                return await inner.RunAsync(statement, cancellationToken);
            strikesAtCommit = owner.moment == Moment.Committing;
            var killing = owner.moment == Moment.OnTheWay ? owner.KillAsync() : Task.CompletedTask;
            var rows = await inner.RunAsync(statement, cancellationToken);
            await (owner.moment == Moment.Answered ? owner.KillAsync() : killing);
            return rows;
        }

        public async Task CommitAsync(CancellationToken cancellationToken)
        {
            var killing = strikesAtCommit && owner.Killing is null ? owner.KillAsync() : Task.CompletedTask;
            await inner.CommitAsync(cancellationToken);
            await killing;
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
