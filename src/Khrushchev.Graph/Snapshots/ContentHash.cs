using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Snapshots;

/// <summary>SHA-256 over the canonical JSON of the parts, in snapshot order; the first 32 hex digits.</summary>
internal static class ContentHash
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new EdtfConverter() } };

    public static string Of(
        Course course, ImmutableArray<Entity> entities, ImmutableArray<Relation> relations, ImmutableArray<Card> cards,
        ImmutableArray<Source> sources, ImmutableArray<Lesson> lessons)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, course);
        foreach (var entity in entities)
            Append(hash, entity);
        foreach (var relation in relations)
            Append(hash, relation);
        foreach (var card in cards)
            Append(hash, card);
        foreach (var source in sources)
            Append(hash, source);
        foreach (var lesson in lessons)
            Append(hash, lesson);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private static void Append<T>(IncrementalHash hash, T part) => hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(part, Options));

    private sealed class EdtfConverter : JsonConverter<HistoricalDate>
    {
        public override HistoricalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, HistoricalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value.Edtf}\u001f{value.AuthorWords}\u001f{value.OldStyle}\u001f{value.Relative}");
    }
}
