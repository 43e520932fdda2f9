using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Snapshots;

/// <summary>
/// Feeds a hash with numbers (32 bits, little-endian) and texts (their length in UTF-16 units, then UTF-8) through one buffer. As every
/// text and list says its length first, two different contents never write the same bytes.
/// </summary>
internal sealed class ContentWriter(IncrementalHash hash)
{
    private const int Null = -1;

    /// <summary>UTF-16 units that fit into the buffer at once, whatever they are.</summary>
    private const int Longest = 16_000;

    private readonly byte[] buffer = new byte[1 << 16];
    private int used;

    public void Add(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), number);
        used += sizeof(int);
    }

    public void Add(int? number)
    {
        Add(number is null ? 0 : 1);
        Add(number ?? 0);
    }

    public void Add(bool truth) => Add(truth ? 1 : 0);

    public void Add(string? text)
    {
        Add(text?.Length ?? Null);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var part = rest[..Math.Min(rest.Length, Longest)];
            if (part.Length < rest.Length && char.IsHighSurrogate(part[^1]))
                part = part[..^1];
            var room = Room(Encoding.UTF8.GetMaxByteCount(part.Length));
            used += Encoding.UTF8.GetBytes(part, room);
            rest = rest[part.Length..];
        }
    }

    public void Add(EntityId id) => Add(id.Value);

    public void Add<T>(ImmutableArray<T> items, Action<ContentWriter, T> add)
    {
        Add(items.Length);
        foreach (var item in items)
            add(this, item);
    }

    public string Finish()
    {
        Flush();
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private Span<byte> Room(int bytes)
    {
        if (used + bytes > buffer.Length)
            Flush();
        return buffer.AsSpan(used);
    }

    private void Flush()
    {
        hash.AppendData(buffer, 0, used);
        used = 0;
    }
}
