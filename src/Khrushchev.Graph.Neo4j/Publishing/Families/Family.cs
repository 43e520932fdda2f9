namespace Khrushchev.Graph.Neo4j.Publishing.Families;

/// <summary>Items that are written by one statement.</summary>
/// <param name="Name">Unique: the label of nodes by whose <c>id</c> they are found, or what relationships are and the label of their ends.</param>
/// <param name="Types">The types of relationships; none for nodes.</param>
/// <param name="FromLabel">Label of the start of a relationship; null for nodes.</param>
/// <param name="ToLabel">Label of the end of a relationship; null for nodes.</param>
/// <param name="Items">The items of a snapshot; may be asked for more than once and gives the same.</param>
internal sealed record Family(
    string Name, IReadOnlyList<string> Types, string? FromLabel, string? ToLabel, Func<PublishSource, IEnumerable<GraphItem>> Items)
{
    public bool IsNode => FromLabel is null;

    /// <summary>A family of nodes.</summary>
    public static Family Nodes(string label, Func<PublishSource, IEnumerable<GraphItem>> items) => new(label, [], null, null, items);

    /// <summary>A family of relationships of one type.</summary>
    public static Family Edges(string type, string from, string to, Func<PublishSource, IEnumerable<GraphItem>> items) =>
        new($"{type} {to}", [type], from, to, items);
}
