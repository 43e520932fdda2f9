using System.Text.Json;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>An answer that is no rows, taken in as a whole.</summary>
internal static class JsonAnswer
{
    /// <summary>Reads it; the limit is for its body, as that of a request ends with the headers.</summary>
    /// <exception cref="JsonException">It was cut off, or is no JSON.</exception>
    /// <exception cref="OperationCanceledException">It took too long, or nobody waits.</exception>
    public static async Task<JsonDocument> ReadAsync(HttpResponseMessage response, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limit);
        await using var body = await response.Content.ReadAsStreamAsync(patience.Token);
        return await JsonDocument.ParseAsync(body, cancellationToken: patience.Token);
    }
}
