using Khrushchev.Graph.Web.Api.Contracts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Khrushchev.Graph.Web.Api.Endpoints;

internal static class CourseEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapRead("/course", Course)
        .WithName("course")
        .WithSummary("The course: version, title, themes, readings, counts and extent.");

    private static Ok<CourseInfoDto> Course(HttpContext context) => TypedResults.Ok(CourseInfoDto.Of(context.StoreInfo()));
}
