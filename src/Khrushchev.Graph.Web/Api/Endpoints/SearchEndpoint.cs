using System.ComponentModel;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Api.Contracts;
using Khrushchev.Graph.Web.Api.Parameters;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Khrushchev.Graph.Web.Api.Endpoints;

internal static class SearchEndpoint
{
    private const int DefaultLimit = 20;

    public static void Map(RouteGroupBuilder api) => api.MapRead("/search", SearchAsync)
        .WithName("search")
        .WithSummary("Entities whose title, alias or summary has words that begin as those asked for; where there is none, names spelt much like them.");

    private static async Task<Results<Ok<SearchDto>, ValidationProblem>> SearchAsync(
        [Description("What to look for; needed. Accents and case make no difference.")] string? q,
        [Description("At most so many hits."), WholeNumber(1, QueryLimits.Search, DefaultLimit)] string? limit,
        [Description("Only these kinds, separated by commas: person, event, policy, organisation, office, place, idea, document.")] string[]? kinds,
        IGraphStore store, CancellationToken cancellationToken)
    {
        var read = new ParameterReader();
        if (string.IsNullOrWhiteSpace(q))
            read.Refuse(nameof(q), "Words to look for are needed.");
        else if (q.Length > QueryLimits.SearchText)
            read.Refuse(nameof(q), $"At most {QueryLimits.SearchText} characters can be looked for.");
        var query = new SearchQuery(
            q ?? "", read.Whole(nameof(limit), limit, DefaultLimit, 1, QueryLimits.Search), read.Words<EntityKind>(nameof(kinds), kinds));
        return read.Problem is { } problem
            ? problem
            : TypedResults.Ok(SearchDto.Of(await store.SearchForgivinglyAsync(query, cancellationToken)));
    }
}
