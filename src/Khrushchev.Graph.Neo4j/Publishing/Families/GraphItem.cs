using Khrushchev.Graph.Neo4j.Mapping;

namespace Khrushchev.Graph.Neo4j.Publishing.Families;

/// <summary>A node or relationship to be.</summary>
/// <param name="Key">Its <c>id</c>: unique within the family in one version.</param>
/// <param name="Type">The type of a relationship; the label of a node, besides that of its family.</param>
/// <param name="Properties">All but <c>since</c>, <c>until</c> and <c>hash</c>; <c>id</c> among them.</param>
/// <param name="From">The <c>id</c> where a relationship starts; null for a node.</param>
/// <param name="To">The <c>id</c> where a relationship ends; null for a node.</param>
internal readonly record struct GraphItem(string Key, string Type, PropertyMap Properties, string? From = null, string? To = null);
