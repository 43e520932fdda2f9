using System.Net.Sockets;
using System.Security.Authentication;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>Why a server cannot be reached, in the same words whichever way it is asked.</summary>
internal static class ConnectionFaults
{
    public const string NoName = "there is no machine of that name";
    public const string NoTrust = "the secure connection failed: is its certificate trusted here?";
    public const string NoAnswer = "nothing answers there: is it running?";
    public const string Cut = "the connection was cut";

    /// <summary>The fault of such a connection, as people are told.</summary>
    /// <param name="options">Of the server.</param>
    /// <param name="why">A part of a sentence.</param>
    /// <param name="fault">What happened.</param>
    public static StoreUnavailableException Unreachable(Neo4jOptions options, string why, Exception fault) =>
        new($"Neo4j at {options.Uri} cannot be reached: {why}{(why.EndsWith('?') ? "" : ".")}", fault);

    /// <summary>For an answer that did not come in time.</summary>
    public static string Slow(Neo4jOptions options) => $"it did not answer within {options.Timeout.TotalSeconds:0.#} s";

    /// <summary>What lies at the bottom of a fault; null where it is nothing of a connection.</summary>
    public static string? Why(Exception fault, Neo4jOptions options) => fault switch
    {
        AggregateException all => all.InnerExceptions.Select(inner => Why(inner, options)).FirstOrDefault(why => why is not null),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => NoName,
        AuthenticationException => NoTrust,
        TimeoutException or OperationCanceledException => Slow(options),
        { InnerException: { } inner } when Why(inner, options) is { } why => why,
        SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown } => Cut,
        SocketException => NoAnswer,
        IOException => Cut,
        _ => null,
    };
}
