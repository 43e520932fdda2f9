using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>Constraints and indexes, made where they are missing.</summary>
internal static class Schema
{
    /// <summary>
    /// Grows when what is written for the same snapshot changes; it is part of every item's hash, so a newer release writes all anew as the
    /// next version and readers of the old are not disturbed.
    /// </summary>
    public const int Version = 1;

    public const string VersionText = "1";

    public static async Task EnsureAsync(ICypherTransport transport, CancellationToken cancellationToken)
    {
        foreach (var statement in Statements())
            await transport.ExecuteAsync(new CypherStatement(statement), cancellationToken);
        await transport.ExecuteAsync(new CypherStatement("CALL db.awaitIndexes(600)"), cancellationToken);
    }

    private static IEnumerable<string> Statements() =>
    [
        "CREATE CONSTRAINT course_key IF NOT EXISTS FOR (n:Course) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT version_number IF NOT EXISTS FOR (n:Version) REQUIRE n.number IS UNIQUE",
        .. Families.Labels.Select(label =>
            $"CREATE CONSTRAINT {label.ToLowerInvariant()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE (n.id, n.since) IS UNIQUE"),
        .. Families.Types.Select(type =>
            $"CREATE INDEX {type.ToLowerInvariant()}_until IF NOT EXISTS FOR ()-[r:{type}]-() ON (r.until)"),
        .. CypherText.Of("schema").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
    ];
}
