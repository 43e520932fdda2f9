namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>A whole node among the values of a row; our own queries return properties, only a teacher's question returns nodes.</summary>
/// <param name="ElementId">The database's own id, good for telling nodes of one answer apart and for nothing else.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties, by name.</param>
internal sealed record NodeValue(string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);

/// <summary>A whole relationship among the values of a row.</summary>
/// <param name="ElementId">As a node's.</param>
/// <param name="From">Element id of the node it leaves.</param>
/// <param name="To">Element id of the node it reaches.</param>
/// <param name="Type">As in <c>LED_TO</c>.</param>
/// <param name="Properties">Its properties, by name.</param>
internal sealed record RelationshipValue(string ElementId, string From, string To, string Type, IReadOnlyDictionary<string, object?> Properties);

/// <summary>A path: nodes and relationships in turn.</summary>
internal sealed record PathValue(IReadOnlyList<object?> Parts);
