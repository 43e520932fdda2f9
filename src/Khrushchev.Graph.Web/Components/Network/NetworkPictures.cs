using System.Text.Json;
using Khrushchev.Graph.Layouts.Network;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Microsoft.Net.Http.Headers;

namespace Khrushchev.Graph.Web.Components.Network;

/// <summary>
/// The network as a picture for the canvas, laid out once for each content and then served from memory: every screen of a class shows
/// the same one.
/// </summary>
internal sealed class NetworkPictures(IGraphStore store)
{
    /// <summary>The most names a picture shows.</summary>
    public const int MostNodes = 400;

    /// <summary>Side of the square that the layout's unit square becomes, in logical pixels.</summary>
    private const float Side = 1400;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private volatile Drawn? latest;

    /// <summary>The address of one content's picture; it may be kept for ever.</summary>
    public static string Address(string contentHash) => $"network/picture?v={contentHash}";

    /// <summary>Answers with the picture of what the store holds now.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/network/picture", async (NetworkPictures pictures, HttpContext context, string? v, CancellationToken cancel) =>
        {
            try
            {
                var drawn = await pictures.GetAsync(cancel);
                // Only an address that names this very content may be kept without asking again.
                context.Response.Headers.CacheControl = v == drawn.Hash ? "private, max-age=31536000, immutable" : "no-cache";
                return Results.Bytes(drawn.Json, "application/json", entityTag: new EntityTagHeaderValue($"\"{drawn.Hash}\""));
            }
            catch (StoreUnavailableException fault)
            {
                return Results.Problem(fault.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        }).ExcludeFromDescription();

    private async Task<Drawn> GetAsync(CancellationToken cancellationToken)
    {
        var info = await store.InfoAsync(cancellationToken);
        if (latest is { } known && known.Hash == info.ContentHash)
            return known;
        var slice = await store.NetworkAsync(new NetworkQuery(MostNodes), cancellationToken);
        var json = await Task.Run(() => Draw(slice, info.Course), cancellationToken);
        return latest = new Drawn(info.ContentHash, json);
    }

    private static byte[] Draw(GraphSlice slice, Course course)
    {
        var picture = NetworkLayout.Of(slice);
        var heads = slice.Nodes.ToDictionary(n => n.Id);
        var tones = course.Themes.ToDictionary(t => t.Id, t => t.Tone);
        var causal = slice.Relations.Where(r => r.Claim is not null).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var nodes = picture.Ids.Select((id, i) => new Node(
            id.Value, heads[id].Title, heads[id].Theme is { } theme ? tones.GetValueOrDefault(theme, "") : "",
            heads[id].Kind.ToString().ToLowerInvariant(), Scaled(picture.X[i]), Scaled(picture.Y[i]), Scaled(picture.Radius[i])));
        // Several relations between the same two are one line.
        var links = picture.Relations.Select((id, i) => (A: picture.From[i], B: picture.To[i], Causal: causal.Contains(id)))
            .GroupBy(l => (Math.Min(l.A, l.B), Math.Max(l.A, l.B))).Select(g => new Link(g.Key.Item1, g.Key.Item2, g.Any(l => l.Causal)));
        return JsonSerializer.SerializeToUtf8Bytes(new { nodes, links }, Json);
    }

    private static float Scaled(float share) => MathF.Round(share * Side, 1);

    private sealed record Node(string Id, string Title, string Tone, string Kind, float X, float Y, float R);

    private sealed record Link(int A, int B, bool Causal);

    private sealed record Drawn(string Hash, byte[] Json);
}
