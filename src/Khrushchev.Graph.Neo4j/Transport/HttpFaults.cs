using System.Net;
using System.Text.Json;
using Khrushchev.Graph.Stores;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>What goes wrong on the way to the server, and what HTTP statuses mean.</summary>
internal static class HttpFaults
{
    /// <summary>Whether the fault is one of the connection; a cancellation that was asked for is none.</summary>
    public static bool IsConnection(Exception fault, CancellationToken cancellationToken) => fault switch
    {
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        HttpRequestException or IOException or TimeoutRejectedException or BrokenCircuitException => true,
        _ => false,
    };

    /// <summary>For a connection that failed, was cut or took too long.</summary>
    public static StoreUnavailableException Unreachable(Neo4jOptions options, Exception fault)
    {
        var why = fault switch
        {
            TimeoutRejectedException or OperationCanceledException => ConnectionFaults.Slow(options),
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => ConnectionFaults.NoName,
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => ConnectionFaults.NoTrust,
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => ConnectionFaults.NoAnswer,
            JsonException => "what came back was cut off or is no answer of Neo4j's Query API",
            _ => ConnectionFaults.Cut,
        };
        return ConnectionFaults.Unreachable(options, why, fault);
    }

    /// <summary>For an answer that says no.</summary>
    public static async Task<Exception> OfAsync(HttpResponseMessage response, Neo4jOptions options, CancellationToken cancellationToken)
    {
        var fault = await ReadAsync(response, options.Timeout, cancellationToken);
        if (fault is not null)
            return ServerFaults.Unavailable(fault, options) ?? (Exception)fault;
        var status = (int)response.StatusCode;
        return new StoreUnavailableException(response.StatusCode switch
        {
            HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed =>
                $"{options.Uri} answers, but has no Query API: it needs Neo4j {ServerFaults.OldestVersion} or later, and an address without a path.",
            HttpStatusCode.Unauthorized => $"Neo4j at {options.Uri} does not accept the user '{options.User}' with the password it was given.",
            _ => $"Neo4j at {options.Uri} cannot answer now (HTTP {status}).",
        });
    }

    private static async Task<CypherException?> ReadAsync(HttpResponseMessage response, TimeSpan limit, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonAnswer.ReadAsync(response, limit, cancellationToken);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("errors", out var errors)
                ? ServerFaults.Read(errors)
                : null;
        }
        catch (Exception fault) when (fault is JsonException || IsConnection(fault, cancellationToken))
        {
            return null;
        }
    }
}
