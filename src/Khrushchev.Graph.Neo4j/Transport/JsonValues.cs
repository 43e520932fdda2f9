using System.Globalization;
using System.Text.Json;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>Values of an answer, plain or typed (<c>{"$type":"Integer","_value":"1"}</c>), as the values that <see cref="CypherRow"/> names.</summary>
internal static class JsonValues
{
    /// <summary>Reads the list that the reader stands at the start of.</summary>
    public static List<object?> ReadList(ref Utf8JsonReader reader)
    {
        var list = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(Read(ref reader));
        return list;
    }

    private static object? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => reader.TryGetInt64(out var whole) ? whole : (object)reader.GetDouble(),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => ReadObject(ref reader),
        _ => throw new JsonException($"A value cannot start with {reader.TokenType}."),
    };

    private static object? ReadObject(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            map[key] = Read(ref reader);
        }
        return map.Count == 2 && map.TryGetValue("$type", out var type) && map.TryGetValue("_value", out var value) ? Typed((string)type!, value) : map;
    }

    private static object? Typed(string type, object? value) => type switch
    {
        "Integer" => long.Parse((string)value!, CultureInfo.InvariantCulture),
        "Float" => double.Parse((string)value!, CultureInfo.InvariantCulture),
        "Node" => Node((IReadOnlyDictionary<string, object?>)value!),
        "Relationship" => Relationship((IReadOnlyDictionary<string, object?>)value!),
        "Path" => new PathValue((IReadOnlyList<object?>)value!),
        _ => value,
    };

    private static NodeValue Node(IReadOnlyDictionary<string, object?> value) => new(
        (string)value["_element_id"]!, [.. ((IReadOnlyList<object?>)value["_labels"]!).Select(label => (string)label!)],
        (IReadOnlyDictionary<string, object?>)value["_properties"]!);

    private static RelationshipValue Relationship(IReadOnlyDictionary<string, object?> value) => new(
        (string)value["_element_id"]!, (string)value["_start_node_element_id"]!, (string)value["_end_node_element_id"]!,
        (string)value["_type"]!, (IReadOnlyDictionary<string, object?>)value["_properties"]!);
}
