using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>When a request is sent again: only where it was marked as safe, and only for faults that pass.</summary>
internal static class HttpRetries
{
    private static readonly HttpRequestOptionsKey<bool> Safe = new("khrushchev.safe-to-repeat");

    /// <summary>Marks a request: <paramref name="safe"/> where sending it twice does what sending it once does.</summary>
    public static void Allow(HttpRequestMessage request, bool safe) => request.Options.Set(Safe, safe);

    /// <summary>Time limit for each try, and up to three more tries with growing, jittered pauses.</summary>
    public static void Add(IHttpClientBuilder client) => client.AddResilienceHandler("neo4j", static (pipeline, context) =>
    {
        var options = context.ServiceProvider.GetRequiredService<IOptions<Neo4jOptions>>().Value;
        pipeline.AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = options.Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(150),
            MaxDelay = TimeSpan.FromSeconds(2),
            ShouldHandle = arguments => ValueTask.FromResult(ShouldRepeat(arguments)),
        });
        pipeline.AddTimeout(new HttpTimeoutStrategyOptions
        {
            TimeoutGenerator = arguments => ValueTask.FromResult(IsSafe(arguments.Context) ? options.Timeout : options.WriteTimeout),
        });
    });

    private static bool IsSafe(ResilienceContext context) =>
        context.GetRequestMessage() is { } request && request.Options.TryGetValue(Safe, out var safe) && safe;

    private static bool ShouldRepeat(RetryPredicateArguments<HttpResponseMessage> arguments)
    {
        if (!IsSafe(arguments.Context))
            return false;
        // One that took too long is not sent again: a server that is slow already would have it twice.
        return arguments.Outcome.Exception is HttpRequestException
            || arguments.Outcome.Result?.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;
    }
}
