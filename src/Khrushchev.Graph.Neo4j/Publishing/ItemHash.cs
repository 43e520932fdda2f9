using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Khrushchev.Graph.Neo4j.Publishing.Families;
using Khrushchev.Graph.Neo4j.Transport;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>Halves of SHA-256: 128 bits tell what changed, and stand for keys where millions are held at once.</summary>
internal static class ItemHash
{
    public static UInt128 OfKey(Family family, string key) => Half(Encoding.UTF8.GetBytes($"{family.Name}\u001f{key}"));

    /// <summary>
    /// The content of an item and of its ends: where an end is written anew, so must be the relationships that hang on it.
    /// </summary>
    public static UInt128 OfContent(GraphItem item, UInt128 from, UInt128 to)
    {
        var json = StatementBody.Of(new CypherStatement(Schema.VersionText, item.Properties), access: null);
        Span<byte> bytes = stackalloc byte[32];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, from);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], to);
        return Half([.. json, .. bytes]);
    }

    public static string ToText(UInt128 hash) => hash.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);

    private static UInt128 Half(byte[] bytes)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
