using System.ComponentModel;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Api.Contracts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Khrushchev.Graph.Web.Api.Endpoints;

internal static class EntityEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapRead("/entities/{id}", EntityAsync)
        .WithName("entity")
        .WithSummary("One entity with its relations, and the bullets and works that they rest on, each with file and line.")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<EntityDetailDto>, ProblemHttpResult>> EntityAsync(
        [Description("The entity's id, as in beria-arrested.")] string id, IGraphStore store, CancellationToken cancellationToken)
    {
        var detail = EntityId.TryParse(id, out var known) ? await store.FindAsync(known, cancellationToken) : null;
        return detail is null
            ? await NotFoundProblem.ForEntityAsync(store, id, cancellationToken)
            : TypedResults.Ok(EntityDetailDto.Of(detail));
    }
}
