using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Mapping;
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
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(snapshot, progress, cancellationToken);
            }
            catch (CypherException fault) when (attempt < Attempts && (fault.IsTransient || IsExpired(fault)))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt), time, cancellationToken);
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

    private async Task<long> TryAsync(GraphSnapshot snapshot, IProgress<PublishProgress>? progress, CancellationToken cancellationToken)
    {
        if (!hasSchema)
            await Schema.EnsureAsync(transport, cancellationToken);
        hasSchema = true;
        var turn = await PublishTurn.TakeAsync(transport, owner, options.PublishLease, 4 * options.Timeout, time, cancellationToken);
        try
        {
            if (turn.CurrentHash == snapshot.ContentHash && turn.CurrentSchema == Schema.Version)
                return turn.Current;
            await PrepareAsync(turn, snapshot.ContentHash, cancellationToken);
            var source = new PublishSource(snapshot, options.CommonWords);
            var plan = new PublishPlan(source);
            await ScanAsync(plan, turn.Next, cancellationToken);
            await WriteAsync(turn, source, plan, progress, cancellationToken);
            return turn.Next;
        }
        finally
        {
            await ReleaseAsync();
        }
    }

    /// <summary>Collects what no reader can still need, and undoes an interrupted publish of other content.</summary>
    private async Task PrepareAsync(PublishTurn turn, string hash, CancellationToken cancellationToken)
    {
        string[] undo = turn.PendingHash is { } pending && pending != hash
            ? ["publish-undo-edges", "publish-undo-nodes", "publish-undo-edge-ends", "publish-undo-node-ends"] : [];
        foreach (var query in undo)
            await RunAsync(CypherText.Of(query));
        var edges = string.Join("  UNION ALL\n", Families.Types.Select(t => CypherText.Of("publish-collect-edges", ("type", t))));
        await RunAsync($"CALL () {{\n{edges}}}\nCALL (r) {{ DELETE r }} IN TRANSACTIONS OF 5000 ROWS");
        await RunAsync(CypherText.Of("publish-collect-nodes"));
        await RunAsync(CypherText.Of("publish-collect-versions"));
        await transport.ExecuteAsync(
            new CypherStatement(CypherText.Of("publish-mark"), ("owner", turn.Owner), ("hash", hash)), cancellationToken);

        Task RunAsync(string query) =>
            transport.ExecuteAsync(new CypherStatement(query, ("current", turn.Current), ("collectable", turn.Collectable)), cancellationToken);
    }

    private async Task ScanAsync(PublishPlan plan, long next, CancellationToken cancellationToken)
    {
        var nodes = Families.All.Where(f => f.IsNode).ToDictionary(f => f.Name);
        var edges = Families.All.Where(f => !f.IsNode).ToDictionary(f => (f.Label, f.ToLabel!));
        await foreach (var row in transport.RunAsync(Scan("publish-scan-nodes"), CypherAccess.Read, cancellationToken))
            plan.Found(nodes[row.Text(0)], row.Text(1), row.Text(2), null);
        await foreach (var row in transport.RunAsync(Scan("publish-scan-edges"), CypherAccess.Read, cancellationToken))
            plan.Found(edges[(row.Text(0), row.Text(1))], row.Text(2), row.Text(3), row.Text(4));

        CypherStatement Scan(string name) => new(CypherText.Of(name), ("next", next));
    }

    private async Task WriteAsync(
        PublishTurn turn, PublishSource source, PublishPlan plan, IProgress<PublishProgress>? progress, CancellationToken cancellationToken)
    {
        await using var writer = new PublishWriter(transport, turn, options.TransactionSize, plan.Count, progress);
        foreach (var ending in plan.Endings.GroupBy(e => e.Family))
            await EndAsync(writer, ending.Key, ending, cancellationToken);
        foreach (var family in Families.All)
            await CreateAsync(writer, family, Missing(family, source, plan), cancellationToken);
        var properties = CourseMapping.Write(source.Snapshot);
        properties.SetList("foremost", source.Foremost());
        await writer.FlipAsync(properties, cancellationToken);
    }

    private static Task EndAsync(PublishWriter writer, Family family, IEnumerable<PublishPlan.Ending> endings, CancellationToken cancellationToken)
    {
        if (family.IsNode)
        {
            var nodes = endings.Select(e => new Dictionary<string, object?> { ["id"] = e.Key });
            return writer.WriteAsync(CypherText.Of("publish-end-nodes", ("label", family.Label)), nodes, _ => 1, cancellationToken);
        }
        // Together by their start, so that a node with many relations is walked once.
        var edges = endings.GroupBy(e => e.From!).Select(g =>
            new Dictionary<string, object?> { ["from"] = g.Key, ["ids"] = g.Select(e => e.Key).ToList() });
        var query = CypherText.Of("publish-end-edges", ("type", family.Label), ("from", family.FromLabel!), ("to", family.ToLabel!));
        return writer.WriteAsync(query, edges, row => ((List<string>)row["ids"]!).Count, cancellationToken);
    }

    private static Task CreateAsync(
        PublishWriter writer, Family family, IEnumerable<GraphItem> items, CancellationToken cancellationToken)
    {
        if (family.IsNode)
        {
            var label = family.Label == family.Name ? family.Label : $"{family.Label}:{family.Name}";
            var query = CypherText.Of("publish-create-nodes", ("label", label));
            return writer.WriteAsync(query, items.Select(i => i.Properties), _ => 1, cancellationToken);
        }
        var edges = items.Select(i => new Dictionary<string, object?> { ["from"] = i.From, ["to"] = i.To, ["properties"] = i.Properties });
        var create = CypherText.Of("publish-create-edges", ("type", family.Label), ("from", family.FromLabel!), ("to", family.ToLabel!));
        return writer.WriteAsync(create, edges, _ => 1, cancellationToken);
    }

    private static IEnumerable<GraphItem> Missing(Family family, PublishSource source, PublishPlan plan)
    {
        foreach (var item in family.Items(source))
        {
            if (!plan.IsMissing(family, item, out var hash))
                continue;
            item.Properties["hash"] = hash;
            yield return item;
        }
    }

    private async Task ReleaseAsync()
    {
        try
        {
            await transport.ExecuteAsync(new CypherStatement(CypherText.Of("publish-release"), ("owner", owner)), CancellationToken.None);
        }
        catch (Exception fault) when (fault is StoreUnavailableException or CypherException)
        {
            // The lease runs out by itself; what went wrong before matters more than this.
        }
    }
}
