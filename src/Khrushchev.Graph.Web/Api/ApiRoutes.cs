using System.Text.Encodings.Web;
using System.Text.Unicode;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Api.Endpoints;
using Khrushchev.Graph.Web.Hosting.Security;
using Microsoft.AspNetCore.Http.Features;

namespace Khrushchev.Graph.Web.Api;

/// <summary>The read-only JSON interface: the store's operations, bounded, and nothing more.</summary>
internal static class ApiRoutes
{
    public const string Prefix = "/api";

    private static readonly string[] ReadOnly = [HttpMethods.Get, HttpMethods.Head];

    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            // Names and dashes as they are; what HTML could take for markup stays escaped.
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        });
        services.AddApiDescription();
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup(Prefix).RequireRateLimiting(RateLimits.Api).AddEndpointFilter<CourseTag>()
            .ProducesProblem(StatusCodes.Status429TooManyRequests).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        CourseEndpoint.Map(api);
        EntityEndpoint.Map(api);
        SearchEndpoint.Map(api);
        TimelineEndpoint.Map(api);
        NeighbourhoodEndpoint.Map(api);
        CausesEndpoints.Map(api);
        PathsEndpoint.Map(api);
        CardsEndpoints.Map(api);
        app.MapApiDescription();
        app.MapMethods(Prefix + "/{**rest}", ReadOnly, () => TypedResults.Problem("There is nothing at this address.", statusCode: StatusCodes.Status404NotFound))
            .ExcludeFromDescription();
    }

    /// <summary>Answers to GET and to HEAD.</summary>
    public static RouteHandlerBuilder MapRead(this RouteGroupBuilder api, string pattern, Delegate handler) =>
        api.MapMethods(pattern, ReadOnly, handler);

    /// <summary>What the store says of itself, asked once for each request.</summary>
    public static StoreInfo StoreInfo(this HttpContext context) => context.Features.GetRequiredFeature<StoreInfo>();
}
