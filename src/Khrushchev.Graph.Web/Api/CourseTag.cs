using Khrushchev.Graph.Stores;
using Microsoft.Net.Http.Headers;

namespace Khrushchev.Graph.Web.Api;

/// <summary>
/// Answers depend on the course and on nothing else, so the course's version and content name them all: whoever has the
/// answer already is told so before the store is asked.
/// </summary>
internal sealed class CourseTag(IGraphStore store) : IEndpointFilter
{
    // A new build may write the same course differently.
    private static readonly string Build = typeof(CourseTag).Module.ModuleVersionId.ToString("N")[..8];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-cache";
        var info = await store.InfoAsync(http.RequestAborted);
        http.Features.Set(info);
        // Weak, as the answer may be compressed on its way.
        var tag = new EntityTagHeaderValue($"\"{info.Version}-{info.ContentHash}-{Build}\"", isWeak: true);
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            http.Response.Headers.ETag = tag.ToString();
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }
        var result = await next(context);
        if (Innermost(result) is IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK })
            http.Response.Headers.ETag = tag.ToString();
        return result;
    }

    private static object? Innermost(object? result) => result is INestedHttpResult nested ? Innermost(nested.Result) : result;
}
