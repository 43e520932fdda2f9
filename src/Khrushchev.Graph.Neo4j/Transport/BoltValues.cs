using System.Collections;
using global::Neo4j.Driver;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>The driver's values as those that a <see cref="CypherRow"/> of a question may have.</summary>
internal static class BoltValues
{
    public static object? Of(object? value) => value switch
    {
        null or bool or long or double or string => value,
        INode node => new NodeValue(node.ElementId, [.. node.Labels], Map(node.Properties)),
        IRelationship r => new RelationshipValue(r.ElementId, r.StartNodeElementId, r.EndNodeElementId, r.Type, Map(r.Properties)),
        IPath path => new PathValue([.. Parts(path).Select(Of)]),
        IReadOnlyDictionary<string, object> map => Map(map),
        IDictionary<string, object> map => Map(map.ToDictionary(e => e.Key, e => e.Value)),
        byte[] bytes => Convert.ToBase64String(bytes),
        IEnumerable list => list.Cast<object?>().Select(Of).ToList(),
        // Dates, times, durations and points have a text of their own.
        _ => value.ToString(),
    };

    /// <summary>About how many bytes a value took on its way.</summary>
    public static long Size(object? value) => value switch
    {
        string text => text.Length,
        NodeValue node => Size(node.Properties),
        RelationshipValue r => Size(r.Properties),
        PathValue path => Size(path.Parts),
        IReadOnlyDictionary<string, object?> map => map.Sum(e => e.Key.Length + Size(e.Value)),
        IReadOnlyList<object?> list => list.Sum(Size),
        _ => sizeof(long),
    };

    private static Dictionary<string, object?> Map(IReadOnlyDictionary<string, object> map) => map.ToDictionary(e => e.Key, e => Of(e.Value));

    private static IEnumerable<object> Parts(IPath path)
    {
        for (var i = 0; i < path.Nodes.Count; i++)
        {
            yield return path.Nodes[i];
            if (i < path.Relationships.Count)
                yield return path.Relationships[i];
        }
    }
}
