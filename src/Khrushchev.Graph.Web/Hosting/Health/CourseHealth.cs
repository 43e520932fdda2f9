using Khrushchev.Graph.Web.Hosting.Publishing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Khrushchev.Graph.Web.Hosting.Health;

/// <summary>Whether there is a course, and whether it is what the notes say.</summary>
internal sealed class CourseHealth(CourseFeed feed) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Of(feed.Current));

    private static HealthCheckResult Of(CourseStatus status)
    {
        if (status.IsCurrent)
            return HealthCheckResult.Healthy("The course is as the notes say.");
        if (status.Checked is null)
            return HealthCheckResult.Unhealthy("The notes are being compiled for the first time.");
        var reason = status.Failure ?? $"The notes have errors ({status.Errors.Count()}).";
        return status.Version == 0
            ? HealthCheckResult.Unhealthy(reason)
            : HealthCheckResult.Degraded($"{reason} The last good version stays on screen.");
    }
}
