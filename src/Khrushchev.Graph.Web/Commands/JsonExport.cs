using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Web.Api.Contracts;

namespace Khrushchev.Graph.Web.Commands;

/// <summary>The course as JSON; docs/json.md says what is in it.</summary>
internal static class JsonExport
{
    private static readonly ExportJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>Writes UTF-8.</summary>
    public static Task WriteAsync(GraphSnapshot snapshot, Stream stream, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(stream, ExportDto.Of(snapshot), Json.ExportDto, cancellationToken);

    /// <summary>The same in memory.</summary>
    public static async Task<byte[]> BytesAsync(GraphSnapshot snapshot, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await WriteAsync(snapshot, buffer, cancellationToken);
        return buffer.ToArray();
    }
}

/// <summary>What <see cref="JsonExport"/> writes, known without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ExportDto))]
internal sealed partial class ExportJson : JsonSerializerContext;
