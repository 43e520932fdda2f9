using Khrushchev.Graph.Stores;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Khrushchev.Graph.Web.Hosting.Health;

/// <summary>Whether the store answers.</summary>
internal sealed class StoreHealth(IGraphStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var info = await store.InfoAsync(cancellationToken);
            return HealthCheckResult.Healthy($"Version {info.Version}, {info.Counts.Entities} entities.");
        }
        catch (StoreUnavailableException e)
        {
            return HealthCheckResult.Unhealthy(e.Message);
        }
    }
}
