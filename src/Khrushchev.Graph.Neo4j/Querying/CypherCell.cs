using System.Collections.Immutable;

namespace Khrushchev.Graph.Neo4j.Querying;

/// <summary>One value of an answer.</summary>
public abstract record CypherCell;

/// <summary>A plain value in words; null is an empty text.</summary>
public sealed record CypherText(string Text) : CypherCell;

/// <summary>A node.</summary>
/// <param name="ElementId">Tells nodes of one answer apart.</param>
/// <param name="Labels">Its labels, in the server's order.</param>
/// <param name="Properties">Its properties, by name.</param>
public sealed record CypherNode(string ElementId, ImmutableArray<string> Labels, ImmutableArray<CypherProperty> Properties) : CypherCell
{
    /// <summary>The value of a property in words, or null where it has none of that name.</summary>
    public string? this[string name] => Properties.FirstOrDefault(p => p.Name == name)?.Value;

    /// <summary>What people call it: its title, name or id, else its first label.</summary>
    public string Title => this["title"] ?? this["name"] ?? this["text"] ?? this["id"] ?? (Labels.IsEmpty ? "node" : Labels[0]);
}

/// <summary>A relationship.</summary>
/// <param name="ElementId">Tells relationships of one answer apart.</param>
/// <param name="From">Element id of the node it leaves.</param>
/// <param name="To">Element id of the node it reaches.</param>
/// <param name="Type">As in <c>LED_TO</c>.</param>
/// <param name="Properties">Its properties, by name.</param>
public sealed record CypherRelationship(string ElementId, string From, string To, string Type, ImmutableArray<CypherProperty> Properties) : CypherCell;

/// <summary>A list or a path.</summary>
/// <param name="Items">The first of its items.</param>
/// <param name="LeftOut">How many more there are.</param>
public sealed record CypherList(ImmutableArray<CypherCell> Items, int LeftOut) : CypherCell;

/// <summary>A map.</summary>
public sealed record CypherMap(ImmutableArray<(string Name, CypherCell Value)> Entries) : CypherCell;

/// <summary>A property with its value in words.</summary>
public sealed record CypherProperty(string Name, string Value);
