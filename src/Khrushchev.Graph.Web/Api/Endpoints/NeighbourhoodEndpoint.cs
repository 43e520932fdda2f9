using System.ComponentModel;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Api.Contracts;
using Khrushchev.Graph.Web.Api.Parameters;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Khrushchev.Graph.Web.Api.Endpoints;

internal static class NeighbourhoodEndpoint
{
    private const int DefaultLimit = 200;

    public static void Map(RouteGroupBuilder api) => api.MapRead("/neighbourhood/{id}", NeighbourhoodAsync)
        .WithName("neighbourhood")
        .WithSummary("Everything within so many steps of one entity.")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<GraphDto>, ValidationProblem, ProblemHttpResult>> NeighbourhoodAsync(
        [Description("The id of the entity in the middle.")] string id,
        [Description("So many steps."), WholeNumber(1, QueryLimits.NeighbourhoodDepth, 1)] string? depth,
        [Description("Only along these types of relations, separated by commas, as in LED_TO,HELD.")] string[]? types,
        [Description("At most so many nodes."), WholeNumber(1, QueryLimits.Walk, DefaultLimit)] string? limit,
        IGraphStore store, CancellationToken cancellationToken)
    {
        var read = new ParameterReader();
        var known = EntityId.TryParse(id, out var centre);
        var query = new NeighbourhoodQuery(
            centre,
            read.Whole(nameof(depth), depth, 1, 1, QueryLimits.NeighbourhoodDepth),
            read.Types(nameof(types), types),
            read.Whole(nameof(limit), limit, DefaultLimit, 1, QueryLimits.Walk));
        if (read.Problem is { } problem)
            return problem;
        return known && await store.NeighbourhoodAsync(query, cancellationToken) is { } slice
            ? TypedResults.Ok(GraphDto.Of(slice))
            : await NotFoundProblem.ForEntityAsync(store, id, cancellationToken);
    }
}
