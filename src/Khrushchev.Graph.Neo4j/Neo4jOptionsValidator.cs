using Khrushchev.Graph.Neo4j.Transport;
using Microsoft.Extensions.Options;

namespace Khrushchev.Graph.Neo4j;

/// <summary>Reports all that is wrong with the settings together, so that they are mended in one go.</summary>
internal sealed class Neo4jOptionsValidator : IValidateOptions<Neo4jOptions>
{
    public ValidateOptionsResult Validate(string? name, Neo4jOptions options)
    {
        var errors = UriErrors(options.Uri).Concat(PasswordErrors(options)).Concat(Bounds(options)).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> UriErrors(string? text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || !Transports.IsKnown(uri.Scheme))
            yield return $"Neo4j:Uri is '{text}'; it must be an address such as http://localhost:7474, https://…, bolt://localhost:7687 or neo4j://….";
        else if (!Transports.IsBuiltIn(uri.Scheme))
            yield return $"Neo4j:Uri is '{text}', but this build has no Bolt driver: use the database's HTTP address (http://{uri.Host}:7474, or https://), "
                + "or build with -p:BoltDriver=true, as the Dockerfile does.";
        else if (uri.UserInfo.Length > 0)
            yield return "Neo4j:Uri carries a user or password: move them to Neo4j:User and Neo4j:PasswordFile, as addresses are logged.";
    }

    private static IEnumerable<string> PasswordErrors(Neo4jOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.User))
            yield return "Neo4j:User is empty.";
        if (string.IsNullOrWhiteSpace(options.Database))
            yield return "Neo4j:Database is empty.";
        if (options is { Password: null, PasswordFile: null })
            yield return "Neo4j:Password or Neo4j:PasswordFile must be given.";
        else if (options is { Password: not null, PasswordFile: not null })
            yield return "Neo4j:Password and Neo4j:PasswordFile are both given; keep one.";
        else if (options.PasswordFile is { } file && !File.Exists(file))
            yield return $"Neo4j:PasswordFile is '{file}', which is no file.";
    }

    private static IEnumerable<string> Bounds(Neo4jOptions options)
    {
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > TimeSpan.FromHours(1))
            yield return $"Neo4j:Timeout is {options.Timeout}; it must be more than nothing and at most an hour.";
        if (options.WriteTimeout <= TimeSpan.Zero || options.WriteTimeout > TimeSpan.FromHours(1))
            yield return $"Neo4j:WriteTimeout is {options.WriteTimeout}; it must be more than nothing and at most an hour.";
        if (options.PollInterval < TimeSpan.FromMilliseconds(50))
            yield return $"Neo4j:PollInterval is {options.PollInterval}; it must be 0.05 s or more.";
        if (options.PublishLease < TimeSpan.FromSeconds(1) || options.PublishLease > TimeSpan.FromMinutes(10))
            yield return $"Neo4j:PublishLease is {options.PublishLease}; it must be a second to ten minutes.";
        if (options.Retries is < 1 or > 10)
            yield return $"Neo4j:Retries is {options.Retries}; it must be 1 to 10.";
        if (options.CommonWords is < 1 or > 1_000_000)
            yield return $"Neo4j:CommonWords is {options.CommonWords}; it must be 1 to 1,000,000.";
        if (options.HubRelations is < 1 or > 1_000_000)
            yield return $"Neo4j:HubRelations is {options.HubRelations}; it must be 1 to 1,000,000.";
        if (options.QuestionTimeout < TimeSpan.FromMilliseconds(100) || options.QuestionTimeout > TimeSpan.FromMinutes(1))
            yield return $"Neo4j:QuestionTimeout is {options.QuestionTimeout}; it must be 0.1 s to a minute.";
        if (options.QuestionRows is < 1 or > 5_000)
            yield return $"Neo4j:QuestionRows is {options.QuestionRows}; it must be 1 to 5,000.";
        if (options.TransactionSize is < 1 or > 200_000)
            yield return $"Neo4j:TransactionSize is {options.TransactionSize}; it must be 1 to 200,000.";
    }
}
