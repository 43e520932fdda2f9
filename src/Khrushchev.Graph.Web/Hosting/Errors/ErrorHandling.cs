using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Hosting.Errors;

/// <summary>What an error looks like: problem details to programs, a page to people.</summary>
internal static class ErrorHandling
{
    /// <summary>The page for an unhandled exception.</summary>
    public const string ErrorPage = "/error";

    /// <summary>The page for an address that leads nowhere; its query's <c>status</c> says what else it was.</summary>
    public const string NotFoundPage = "/not-found";

    public static void AddErrorHandling(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<ProgramExceptionHandler>();
    }

    public static void UseErrorHandling(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = ErrorPage,
            CreateScopeForErrors = true,
            SuppressDiagnosticsCallback = thrown => thrown.Exception is StoreUnavailableException,
        });
        app.UseStatusCodePagesWithReExecute(NotFoundPage, "?status={0}", createScopeForStatusCodePages: true);
        // Inside the other, so that an empty answer to a program is filled before anybody looks for a page.
        app.UseWhen(context => ForPrograms(context.Request.Path), branch => branch.UseStatusCodePages());
    }

    /// <summary>Whether the address is one that programs ask, not people.</summary>
    public static bool ForPrograms(PathString path) =>
        path.StartsWithSegments("/api") || path.StartsWithSegments("/health") || path.StartsWithSegments("/openapi");
}
