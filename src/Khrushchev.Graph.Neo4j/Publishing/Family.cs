namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>Items that are written by one statement.</summary>
/// <param name="Name">Unique; the label that tells nodes apart, or a relationship's type and ends.</param>
/// <param name="Label">The label whose <c>id</c> is indexed, or a relationship's type.</param>
/// <param name="FromLabel">Label of the start of a relationship; null for nodes.</param>
/// <param name="ToLabel">Label of the end of a relationship; null for nodes.</param>
/// <param name="Items">The items of a snapshot; may be asked for more than once and gives the same.</param>
internal sealed record Family(string Name, string Label, string? FromLabel, string? ToLabel, Func<PublishSource, IEnumerable<GraphItem>> Items)
{
    public bool IsNode => FromLabel is null;

    /// <summary>A family of nodes with one label.</summary>
    public static Family Nodes(string label, Func<PublishSource, IEnumerable<GraphItem>> items) => new(label, label, null, null, items);

    /// <summary>A family of relationships.</summary>
    public static Family Edges(string type, string from, string to, Func<PublishSource, IEnumerable<GraphItem>> items) =>
        new($"{type} {from} {to}", type, from, to, items);
}
