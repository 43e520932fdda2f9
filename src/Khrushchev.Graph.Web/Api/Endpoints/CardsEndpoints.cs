using System.ComponentModel;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Api.Contracts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Khrushchev.Graph.Web.Api.Endpoints;

internal static class CardsEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapRead("/cards", CardsAsync).WithName("cards")
            .WithSummary("Every card in order.");
        api.MapRead("/cards/{id}", CardAsync).WithName("card")
            .WithSummary("One card, with what cites each of its bullets and what the record says instead.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<CardsDto>> CardsAsync(IGraphStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok(new CardsDto([.. (await store.CardsAsync(cancellationToken)).Select(CardHeadDto.Of)]));

    private static async Task<Results<Ok<CardDetailDto>, ProblemHttpResult>> CardAsync(
        [Description("The card's id.")] string id, IGraphStore store, CancellationToken cancellationToken)
    {
        return EntityId.TryParse(id, out var known) && await store.CardAsync(known, cancellationToken) is { } card
            ? TypedResults.Ok(CardDetailDto.Of(card))
            : NotFoundProblem.For("card", id);
    }
}
