using Khrushchev.Graph.Web.Hosting.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Khrushchev.Graph.Web.Hosting.Teaching;

/// <summary>Exchanges the teacher's key for a cookie, and takes the key out of the address bar.</summary>
internal static class TeacherSignIn
{
    public const string Path = "/teacher";

    public static void MapTeacherSignIn(this WebApplication app) => app.MapGet(Path, SignInAsync)
        .RequireRateLimiting(RateLimits.TeacherKey)
        .ExcludeFromDescription();

    private static async Task<Results<RedirectHttpResult, ContentHttpResult, ProblemHttpResult>> SignInAsync(
        string? key, HttpContext context, TeacherKey teacher)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!teacher.Matches(key))
            return Refuse(context.Request);
        await context.SignInAsync(TeacherAccess.Teacher(teacher));
        return TypedResults.LocalRedirect("~/");
    }

    private static Results<RedirectHttpResult, ContentHttpResult, ProblemHttpResult> Refuse(HttpRequest request)
    {
        if (request.GetTypedHeaders().Accept.Any(type => type.MatchesMediaType("text/html") && !type.MatchesAllTypes))
            return TypedResults.Content(RefusalPage.Html, "text/html; charset=utf-8", statusCode: StatusCodes.Status403Forbidden);
        return TypedResults.Problem(RefusalPage.Reason, statusCode: StatusCodes.Status403Forbidden, title: RefusalPage.Title);
    }
}
