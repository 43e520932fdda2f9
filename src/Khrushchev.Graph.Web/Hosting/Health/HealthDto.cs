using System.Collections.Immutable;

namespace Khrushchev.Graph.Web.Hosting.Health;

/// <summary>How the application is.</summary>
/// <param name="Status">healthy, degraded or unhealthy: the worst of its checks.</param>
/// <param name="Checks">One for each thing that was looked at.</param>
internal sealed record HealthDto(string Status, ImmutableArray<HealthCheckDto> Checks);

/// <summary>How one thing is.</summary>
/// <param name="Name">store or course.</param>
/// <param name="Status">healthy, degraded or unhealthy.</param>
/// <param name="Description">Why, for people.</param>
internal sealed record HealthCheckDto(string Name, string Status, string? Description);
