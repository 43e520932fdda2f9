using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Contract.Comparing;

/// <summary>Writes an answer as indented JSON, so that two answers are equal exactly when their texts are, and a difference can be
/// read.</summary>
public static class CanonicalText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new TextConverter<EntityId>(), new TextConverter<PassageId>(), new DateConverter() },
    };

    /// <summary>The text of a slice, a list of heads, an info…</summary>
    public static string Of<T>(T answer) => JsonSerializer.Serialize(answer, Options);

    /// <summary>Passes where both say the same in the same order.</summary>
    public static void AssertSame<T>(T expected, T actual) => Assert.Equal(Of(expected), Of(actual));

    private sealed class TextConverter<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Answers are only written.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value!.ToString());
    }

    /// <summary>A date is what it says; its window follows from that, but a store could bring it back wrong.</summary>
    private sealed class DateConverter : JsonConverter<HistoricalDate>
    {
        public override HistoricalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Answers are only written.");

        public override void Write(Utf8JsonWriter writer, HistoricalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(
                $"{value.Edtf} [{value.EarliestDay}..{value.LatestDay}]"
                + $" words={value.AuthorWords} os={value.OldStyle} relative={value.Relative}");
    }
}
