using System.Collections.Immutable;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Khrushchev.Graph.Web.Api;

/// <summary>The answer to an id that nothing has.</summary>
internal static class NotFoundProblem
{
    private const int Nearest = 3;

    /// <summary>With the entities whose names come nearest, under <c>nearest</c>.</summary>
    public static async Task<ProblemHttpResult> ForEntityAsync(IGraphStore store, string id, CancellationToken cancellationToken)
    {
        var near = await NearestAsync(store, id.Replace('-', ' '), cancellationToken);
        return TypedResults.Problem(
            $"There is no entity '{id}'.", statusCode: StatusCodes.Status404NotFound,
            extensions: near.IsEmpty ? null : [KeyValuePair.Create("nearest", (object?)near)]);
    }

    /// <summary>Without a suggestion.</summary>
    public static ProblemHttpResult For(string what, string id) =>
        TypedResults.Problem($"There is no {what} '{id}'.", statusCode: StatusCodes.Status404NotFound);

    // All the words, or else the longest of them: a typing error is rarely in more than one.
    private static async Task<ImmutableArray<string>> NearestAsync(IGraphStore store, string words, CancellationToken cancellationToken)
    {
        foreach (var text in (string[])[words, .. words.Split(' ').OrderByDescending(w => w.Length).Take(2)])
        {
            var found = await store.SearchAsync(new SearchQuery(text, Nearest), cancellationToken);
            if (!found.Hits.IsEmpty)
                return [.. found.Hits.Select(h => h.Entity.Id.Value)];
        }
        return [];
    }
}
