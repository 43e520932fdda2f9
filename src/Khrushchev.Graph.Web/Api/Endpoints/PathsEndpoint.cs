using System.ComponentModel;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Api.Contracts;
using Khrushchev.Graph.Web.Api.Parameters;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Khrushchev.Graph.Web.Api.Endpoints;

internal static class PathsEndpoint
{
    private const int DefaultCount = 5;
    private const int DefaultDepth = 8;

    public static void Map(RouteGroupBuilder api) => api.MapRead("/paths", PathsAsync)
        .WithName("paths")
        .WithSummary("Causal chains from one thing to another, best explained first.")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<PathsDto>, ValidationProblem, ProblemHttpResult>> PathsAsync(
        [Description("The id at the cause's end; needed.")] string? from,
        [Description("The id at the effect's end; needed.")] string? to,
        [Description("At most so many chains."), WholeNumber(1, QueryLimits.Paths, DefaultCount)] string? count,
        [Description("At most so many steps."), WholeNumber(1, QueryLimits.CausalDepth, DefaultDepth)] string? depth,
        [Description("Only claims that this reading of the course makes, and those that every reading makes.")] string? reading,
        HttpContext context, IGraphStore store, CancellationToken cancellationToken)
    {
        var read = new ParameterReader();
        var query = new PathsQuery(
            read.Id(nameof(from), from), read.Id(nameof(to), to),
            read.Whole(nameof(count), count, DefaultCount, 1, QueryLimits.Paths),
            read.Whole(nameof(depth), depth, DefaultDepth, 1, QueryLimits.CausalDepth),
            read.Reading(nameof(reading), reading, context.StoreInfo()));
        if (read.Problem is { } problem)
            return problem;
        return await store.PathsAsync(query, cancellationToken) is { } slice
            ? TypedResults.Ok(PathsDto.Of(slice))
            : await NotFoundProblem.ForEntityAsync(store, await MissingAsync(store, query, cancellationToken), cancellationToken);
    }

    private static async Task<string> MissingAsync(IGraphStore store, PathsQuery query, CancellationToken cancellationToken) =>
        (await store.HeadsAsync([query.From], cancellationToken)).IsEmpty ? query.From.Value : query.To.Value;
}
