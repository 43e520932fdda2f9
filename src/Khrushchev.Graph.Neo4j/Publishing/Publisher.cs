using System.Globalization;
using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Mapping;
using Khrushchev.Graph.Neo4j.Publishing.Families;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>Publishes snapshots as docs/decisions/0005-versions-in-neo4j.md says.</summary>
internal sealed class Publisher(ICypherTransport transport, Neo4jOptions options, TimeProvider time)
{
    private const int Attempts = 3;

    private readonly string owner = Guid.NewGuid().ToString("n");
    private bool hasSchema;

    /// <summary>
    /// Publishes and gives the version. A fault that passes, such as a deadlock or a transaction that expired, starts it
    /// again from what is there then.
    /// </summary>
    public async Task<long> PublishAsync(GraphSnapshot snapshot, IProgress<PublishProgress>? progress, CancellationToken cancellationToken)
    {
        long? began = null;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (!hasSchema)
                    await Schema.EnsureAsync(transport, cancellationToken);
                hasSchema = true;
                var turn = await PublishTurn.TakeAsync(transport, owner, options.PublishLease, 4 * options.Timeout, time, cancellationToken);
                return await PublishAsync(turn, began ??= turn.Current, snapshot, progress, cancellationToken);
            }
            catch (CypherException fault) when (attempt < Attempts && (fault.IsTransient || IsExpired(fault)))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt), time, cancellationToken);
            }
            catch (CypherException fault) when (fault.Code == "Neo.ClientError.Statement.SyntaxError")
            {
                throw ServerFaults.TooOld(fault);
            }
            catch (CypherException fault)
            {
                throw new StoreUnavailableException(
                    $"Neo4j at {options.Uri} refused what was to be published; the graph that is there stays as it is. {fault.Message}", fault);
            }
        }
    }

    private static bool IsExpired(CypherException fault) =>
        fault.Code is "Neo.ClientError.Request.Invalid" or "Neo.ClientError.Transaction.TransactionNotFound";

    private async Task<long> PublishAsync(
        PublishTurn turn, long began, GraphSnapshot snapshot, IProgress<PublishProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            if (turn.CurrentHash == snapshot.ContentHash && turn.CurrentSchema == Schema.Version)
                return turn.Current;
            // Somebody else has been before a second attempt; what they published is newer than this.
            if (turn.Current != began)
                throw PublishTurn.TakenOver();
            var source = new PublishSource(snapshot, options);
            PublishPlan plan;
            await using (new PublishHeartbeat(transport, turn, time))
            {
                await PrepareAsync(turn, PendingOf(snapshot), cancellationToken);
                plan = new PublishPlan(source);
                await PublishScan.ReadAsync(transport, plan, turn.Next, cancellationToken);
            }
            await using var writer = new PublishWriter(transport, turn, options.TransactionSize, plan.Count, progress);
            await PublishRows.EndAsync(writer, plan, cancellationToken);
            await PublishRows.CreateAsync(writer, plan, source, turn.NextWord, cancellationToken);
            await writer.FlipAsync(CourseMapping.Write(snapshot), cancellationToken);
            return turn.Next;
        }
        finally
        {
            await ReleaseAsync(turn);
        }
    }

    // The same content written by another release, or with other settings, is not the same.
    private string PendingOf(GraphSnapshot snapshot) =>
        string.Create(CultureInfo.InvariantCulture, $"{snapshot.ContentHash}|{Schema.Version}|{options.CommonWords}|{options.HubRelations}");

    /// <summary>Collects what no reader can still need, and undoes an interrupted publish of other content.</summary>
    private async Task PrepareAsync(PublishTurn turn, string hash, CancellationToken cancellationToken)
    {
        if (turn.PendingHash is { } pending && pending != hash)
            await PublishUndo.RunAsync(transport, turn, Math.Min(PublishWriter.RowsInStatement, options.TransactionSize), cancellationToken);
        var (start, _, end) = CypherText.Parts("publish-collect-edges");
        var types = AllFamilies.Types.Select(t => CypherText.Parts("publish-collect-edges", ("type", t)).Step);
        await RunAsync($"{start}{string.Join("  UNION ALL\n", types)}{end}");
        await RunAsync(CypherText.Of("publish-collect-nodes"));
        await RunAsync(CypherText.Of("publish-collect-versions"));
        var mark = new CypherStatement(CypherText.Of("publish-mark"), ("turn", turn.Id), ("current", turn.Current), ("hash", hash));
        if ((await transport.ExecuteAsync(mark, cancellationToken)).Count == 0)
            throw PublishTurn.TakenOver();

        Task RunAsync(string query) =>
            transport.ExecuteAsync(new CypherStatement(query, ("collectable", turn.Collectable)), cancellationToken);
    }

    private async Task ReleaseAsync(PublishTurn turn)
    {
        using var patience = ShortPatience.Begin(time);
        try
        {
            await transport.ExecuteAsync(new CypherStatement(CypherText.Of("publish-release"), ("turn", turn.Id)), patience.Token);
        }
        catch (Exception fault) when (fault is StoreUnavailableException or CypherException or OperationCanceledException)
        {
            // The lease runs out by itself; what went wrong before matters more than this.
        }
    }
}
