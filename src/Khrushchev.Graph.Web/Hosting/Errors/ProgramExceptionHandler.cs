using Khrushchev.Graph.Stores;
using Microsoft.AspNetCore.Diagnostics;

namespace Khrushchev.Graph.Web.Hosting.Errors;

/// <summary>Turns exceptions into problem details where a program asked; a person gets the page for errors.</summary>
internal sealed class ProgramExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    private const string RetrySeconds = "5";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var away = exception is StoreUnavailableException;
        httpContext.Response.StatusCode = exception switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            StoreUnavailableException => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
        if (away)
            httpContext.Response.Headers.RetryAfter = RetrySeconds;
        // By now the request's own path is that of the page for errors.
        if (httpContext.Features.Get<IExceptionHandlerPathFeature>() is not { } thrown || !ErrorHandling.ForPrograms(thrown.Path))
            return false;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = { Status = httpContext.Response.StatusCode, Detail = away ? exception.Message : null },
        });
    }
}
