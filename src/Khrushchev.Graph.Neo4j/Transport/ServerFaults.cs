using System.Text.Json;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>What the server's status codes mean to people.</summary>
internal static class ServerFaults
{
    /// <summary>The first that takes the types of what is created from parameters.</summary>
    public const string OldestVersion = "5.26";

    /// <summary>What a syntax error means in a statement of our own.</summary>
    public static StoreUnavailableException TooOld(CypherException fault) => new(
        $"The database does not understand this release: it needs Neo4j {OldestVersion} (LTS) or later.", fault);

    /// <summary>The first of the errors that an answer carries.</summary>
    public static CypherException Read(JsonElement errors)
    {
        if (errors.ValueKind != JsonValueKind.Array || errors.GetArrayLength() == 0)
            return new CypherException("Neo.DatabaseError.General.UnknownError", "The database reported a fault without saying which.");
        var first = errors[0];
        return new CypherException(
            first.TryGetProperty("code", out var code) ? code.GetString() ?? "" : "",
            first.TryGetProperty("message", out var message) ? message.GetString() ?? "" : "");
    }

    /// <summary>What to tell people, or null where the fault is one of a statement and not of the server or its setting up.</summary>
    public static StoreUnavailableException? Unavailable(CypherException fault, Neo4jOptions options) => Explain(fault, options) is { } words
        ? new StoreUnavailableException(words, fault)
        : null;

    private static string? Explain(CypherException fault, Neo4jOptions options) => fault.Code switch
    {
        "Neo.ClientError.Security.Unauthorized" =>
            $"Neo4j at {options.Uri} does not accept the user '{options.User}' with the password it was given: mend Neo4j:User, Neo4j:Password or Neo4j:PasswordFile.",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            $"Neo4j at {options.Uri} has refused '{options.User}' several times and asks to wait: mend the password, then try again in a few seconds.",
        "Neo.ClientError.Security.CredentialsExpired" =>
            $"The password of '{options.User}' at {options.Uri} has expired or was never changed: set a new one with ALTER CURRENT USER.",
        "Neo.ClientError.Database.DatabaseNotFound" =>
            $"Neo4j at {options.Uri} has no database called '{options.Database}': mend Neo4j:Database.",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase"
            or "Neo.ClientError.Security.Forbidden" or "Neo.TransientError.General.DatabaseReadOnly" =>
            $"The database '{options.Database}' at {options.Uri} may be read but not written; the graph that is there stays as it is.",
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" =>
            $"Neo4j at {options.Uri} needed too long for the answer and gave up.",
        _ when fault.Code.Contains("OutOfMemory", StringComparison.Ordinal) || fault.Code.EndsWith("OutOfDisk", StringComparison.Ordinal)
            || fault.ServerMessage.Contains("No space left", StringComparison.OrdinalIgnoreCase) =>
            $"Neo4j at {options.Uri} has run out of memory or disk space; the graph that is there stays as it is. {fault.ServerMessage}",
        _ when fault.ServerMessage.StartsWith("Could not append transaction", StringComparison.Ordinal) =>
            $"Neo4j at {options.Uri} could not write to its disk: is there space left on it? The graph that is there stays as it is.",
        _ when fault.ServerMessage.Contains("critical error, and needs to be restarted", StringComparison.Ordinal) =>
            $"Neo4j at {options.Uri} has stopped serving the database after a fault of its own, such as a full disk, which its log names: mend that and start it again.",
        "Neo.TransientError.General.DatabaseUnavailable" or "Neo.TransientError.Database.DatabaseUnavailable" =>
            $"Neo4j at {options.Uri} is starting or stopping and cannot answer now.",
        _ when fault.Code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) =>
            $"Neo4j at {options.Uri} met a fault of its own: {fault.ServerMessage}",
        _ => null,
    };
}
