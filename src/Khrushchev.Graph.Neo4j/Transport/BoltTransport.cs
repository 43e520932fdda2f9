using System.Runtime.CompilerServices;
using global::Neo4j.Driver;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>Neo4j's own driver: pooling, and routing in a cluster where the scheme is <c>neo4j</c>. Only in builds with <c>BoltDriver</c>.</summary>
internal sealed partial class BoltTransport : ICypherTransport, IAsyncDisposable
{
    // A server that was started again has left dead connections in the pool, as many as there were questions at once.
    private static readonly TimeSpan TrustedIdle = TimeSpan.FromSeconds(2);

    private readonly IDriver driver;
    private readonly Neo4jOptions options;
    private readonly TimeProvider time;

    public BoltTransport(Neo4jOptions options, TimeProvider time)
    {
        (this.options, this.time) = (options, time);
        driver = GraphDatabase.Driver(
            options.Uri, AuthTokens.Basic(options.User, options.ReadPassword()),
            config => config.WithConnectionTimeout(TimeSpan.FromSeconds(5)).WithConnectionAcquisitionTimeout(options.Timeout)
                .WithConnectionLivenessCheckTimeout(TrustedIdle));
    }

    public async IAsyncEnumerable<CypherRow> RunAsync(
        CypherStatement statement, CypherAccess access, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var session = new QuietSession(Session(access));
        var attempts = access.IsRead() ? options.Retries + 1 : 1;
        var cursor = await BoltFaults.GuardAsync(() => StartAsync(session.Inner, statement, access), options, attempts, cancellationToken);
        while (await BoltFaults.GuardAsync(cursor.FetchAsync, options, 1, cancellationToken))
            yield return Row(cursor.Current);
    }

    public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        var session = Session(CypherAccess.Write);
        try
        {
            var transaction = await BoltFaults.GuardAsync(
                () => session.BeginTransactionAsync(config => config.WithTimeout(options.WriteTimeout)), options, options.Retries + 1, cancellationToken);
            return new BoltTransaction(session, transaction, options);
        }
        catch
        {
            await QuietSession.CloseAsync(session);
            throw;
        }
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    internal static CypherRow Row(IRecord record) => new([.. Enumerable.Range(0, record.Keys.Count).Select(i => (object?)record[i])]);

    internal static Dictionary<string, object?> Parameters(CypherStatement statement) => new(statement.Parameters);

    /// <summary>Sends the statement and waits for the first of its answer, so that what can be asked again fails here.</summary>
    private async Task<IResultCursor> StartAsync(IAsyncSession session, CypherStatement statement, CypherAccess access)
    {
        var limit = access.IsRead() ? options.Timeout : options.WriteTimeout;
        var cursor = await session.RunAsync(statement.Text, Parameters(statement)!, config => config.WithTimeout(limit));
        await cursor.PeekAsync();
        return cursor;
    }

    private IAsyncSession Session(CypherAccess access) => driver.AsyncSession(config => config
        .WithDatabase(options.Database)
        .WithDefaultAccessMode(access == CypherAccess.Read ? AccessMode.Read : AccessMode.Write));
}
