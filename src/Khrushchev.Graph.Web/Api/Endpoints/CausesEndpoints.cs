using System.ComponentModel;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Api.Contracts;
using Khrushchev.Graph.Web.Api.Parameters;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Khrushchev.Graph.Web.Api.Endpoints;

/// <summary>Why something happened, and what it led to: one question asked both ways.</summary>
internal static class CausesEndpoints
{
    private const int DefaultLimit = 200;

    public static void Map(RouteGroupBuilder api)
    {
        Map(api, "causes", CausalDirection.Causes, "Why it happened: causes, and their causes, to a depth.");
        Map(api, "effects", CausalDirection.Effects, "What it led to: effects, and their effects, to a depth.");
    }

    private static void Map(RouteGroupBuilder api, string name, CausalDirection direction, string summary) => api
        .MapRead($"/{name}/{{id}}", (
            [Description("The id of the thing to explain.")] string id,
            [Description("So many steps."), WholeNumber(1, QueryLimits.CausalDepth, QueryLimits.CausalDepth)] string? depth,
            [Description("Only claims that this reading of the course makes, and those that every reading makes.")] string? reading,
            [Description("At most so many nodes."), WholeNumber(1, QueryLimits.Walk, DefaultLimit)] string? limit,
            HttpContext context, IGraphStore store) => AnswerAsync(direction, id, depth, reading, limit, context, store))
        .WithName(name)
        .WithSummary(summary)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<GraphDto>, ValidationProblem, ProblemHttpResult>> AnswerAsync(
        CausalDirection direction, string id, string? depth, string? reading, string? limit, HttpContext context, IGraphStore store)
    {
        var read = new ParameterReader();
        var known = EntityId.TryParse(id, out var start);
        var query = new ClosureQuery(
            start, direction,
            read.Whole(nameof(depth), depth, QueryLimits.CausalDepth, 1, QueryLimits.CausalDepth),
            read.Reading(nameof(reading), reading, context.StoreInfo()),
            read.Whole(nameof(limit), limit, DefaultLimit, 1, QueryLimits.Walk));
        if (read.Problem is { } problem)
            return problem;
        return known && await store.ClosureAsync(query, context.RequestAborted) is { } slice
            ? TypedResults.Ok(GraphDto.Of(slice))
            : await NotFoundProblem.ForEntityAsync(store, id, context.RequestAborted);
    }
}
