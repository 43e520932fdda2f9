using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>The statements that a publish sends, by the name that each begins with.</summary>
internal static class PublishSteps
{
    /// <summary>
    /// One after the other in which a publish is cut off, so ordered that each is reached: what is undone must have been begun by other content.
    /// </summary>
    public static IReadOnlyList<(string Step, bool SameContent)> ToBeCutOff { get; } =
    [
        ("publish-acquire", false), ("publish-version", true),
        ("publish-leftover-edges", false), ("publish-undo-edges", false), ("publish-undo-nodes", false),
        ("publish-undo-edge-ends", false), ("publish-undo-node-ends", false),
        ("publish-collect-edges", false), ("publish-collect-nodes", true), ("publish-collect-versions", false), ("publish-mark", false),
        ("publish-scan-nodes", true), ("publish-scan-edges", true), ("publish-end-nodes", true), ("publish-end-edges", true),
        ("publish-renew", true), ("publish-create-nodes", true), ("publish-create-edges", true),
        ("publish-version", true), ("publish-flip", true), ("publish-release", false),
    ];

    /// <summary>Whether a publish sends several such statements, whatever of it had been done before.</summary>
    public static bool IsRepeated(string step) => step is "publish-renew" or "publish-end-edges" or "publish-create-nodes" or "publish-create-edges";

    public static bool Is(CypherStatement statement, string? step) => step is not null && statement.Text.StartsWith($"// {step}\n", StringComparison.Ordinal);
}
