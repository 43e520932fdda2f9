using Khrushchev.Graph.Neo4j.Cypher;
using Khrushchev.Graph.Neo4j.Publishing.Families;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>Constraints and indexes, made where they are missing.</summary>
internal static class Schema
{
    /// <summary>
    /// Grows when what is written for the same snapshot changes; it is part of every item's hash, so a newer release writes all anew as the
    /// next version and readers of the old are not disturbed.
    /// </summary>
    public const int Version = 3;

    public const string VersionText = "3";

    public static async Task EnsureAsync(ICypherTransport transport, CancellationToken cancellationToken)
    {
        foreach (var statement in Statements())
            await transport.ExecuteAsync(new CypherStatement(statement), cancellationToken);
    }

    private static IEnumerable<string> Statements() =>
    [
        .. AllFamilies.Labels.Select(l => CypherText.Of("schema-label", ("name", $"{l.ToLowerInvariant()}_id"), ("label", l))),
        .. AllFamilies.Types.Select(t => CypherText.Of("schema-type", ("name", $"{t.ToLowerInvariant()}_until"), ("type", t))),
        .. CypherText.Of("schema").Split(';', StringSplitOptions.TrimEntries),
    ];
}
