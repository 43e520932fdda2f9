using Khrushchev.Graph.Web.Api;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Khrushchev.Graph.Web.Hosting.Health;

/// <summary>Tells a load balancer or a container whether to send people here: 200 healthy or degraded, 503 not.</summary>
internal static class HealthEndpoint
{
    public const string Path = "/health";

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<StoreHealth>("store")
        .AddCheck<CourseHealth>("course");

    public static void MapHealth(this WebApplication app) =>
        app.MapHealthChecks(Path, new HealthCheckOptions { ResponseWriter = WriteAsync });

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var checks = report.Entries.Select(e => new HealthCheckDto(e.Key, Name(e.Value.Status), e.Value.Description));
        var body = new HealthDto(Name(report.Status), [.. checks]);
        return context.Response.WriteAsJsonAsync(body, ApiJson.Default.HealthDto, cancellationToken: context.RequestAborted);
    }

    private static string Name(HealthStatus status) => status.ToString().ToLowerInvariant();
}
