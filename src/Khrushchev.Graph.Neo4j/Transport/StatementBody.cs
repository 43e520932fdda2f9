using System.Buffers;
using System.Text.Json;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>A statement as the body of a request.</summary>
internal static class StatementBody
{
    /// <summary>UTF-8 JSON; <paramref name="access"/> is null within a transaction, which has settled it.</summary>
    public static byte[] Of(CypherStatement statement, CypherAccess? access)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("statement", statement.Text);
            writer.WritePropertyName("parameters");
            JsonParameters.Write(writer, statement.Parameters);
            if (access is { } mode)
                writer.WriteString("accessMode", mode == CypherAccess.Read ? "READ" : "WRITE");
            writer.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }
}
