using System.Globalization;
using System.Threading.RateLimiting;
using Khrushchev.Graph.Web.Hosting.Options;
using Microsoft.AspNetCore.RateLimiting;

namespace Khrushchev.Graph.Web.Hosting.Security;

/// <summary>How much one address may ask.</summary>
internal static class RateLimits
{
    /// <summary>The JSON interface.</summary>
    public const string Api = "api";

    /// <summary>Showing a teacher's key.</summary>
    public const string TeacherKey = "teacher-key";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = RefuseAsync;
        limits.AddPolicy(Api, context => ByAddress(context, options => options.Api.RequestsPerMinute));
        limits.AddPolicy(TeacherKey, context => ByAddress(context, options => options.Teacher.AttemptsPerMinute));
    });

    private static RateLimitPartition<string> ByAddress(HttpContext context, Func<GraphOptions, int> most)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        var permits = most(context.RequestServices.GetRequiredService<GraphOptions>());
        return RateLimitPartition.GetFixedWindowLimiter(address, _ => new() { PermitLimit = permits, Window = Window });
    }

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var problem = TypedResults.Problem(
            $"Too many requests from this address; try again in {seconds} seconds.", statusCode: StatusCodes.Status429TooManyRequests);
        await problem.ExecuteAsync(rejected.HttpContext);
    }
}
