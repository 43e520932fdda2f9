using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j;

/// <summary>The settings <c>Neo4j:*</c>; in the environment <c>Neo4j__Uri</c> and so on.</summary>
public sealed class Neo4jOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Neo4j";

    /// <summary>
    /// Where the database is: <c>http://</c> or <c>https://</c> for the HTTP Query API; <c>bolt://</c>, <c>neo4j://</c> and their
    /// <c>+s</c> forms for the driver, in a build that has it. Without it there is no Neo4j.
    /// </summary>
    public string? Uri { get; set; }

    /// <summary>The database's name.</summary>
    public string Database { get; set; } = "neo4j";

    /// <summary>Who logs in.</summary>
    public string User { get; set; } = "neo4j";

    /// <summary>The password; exactly one of this and <see cref="PasswordFile"/>.</summary>
    public string? Password { get; set; }

    /// <summary>
    /// A file that holds the password. A line end after it does not count, nor does the user's name with a slash before it: the same file may be
    /// what Neo4j's container image takes as <c>NEO4J_AUTH_FILE</c>.
    /// </summary>
    public string? PasswordFile { get; set; }

    /// <summary>How long one try of a read may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long one step of a publish may take.</summary>
    public TimeSpan WriteTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a read is tried again after a fault that passes.</summary>
    public int Retries { get; set; } = 3;

    /// <summary>How often the database is asked for a new version.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How many nodes or relations a publish writes in one transaction; a publish of fewer is one transaction.</summary>
    public int TransactionSize { get; set; } = 20_000;

    /// <summary>How many entities make the beginning of a word a common one, whose best hits and number are written with each version.</summary>
    public int CommonWords { get; set; } = 1_000;

    /// <summary>Relations that make a thing a hub: with more than so many, what is around it is written with each version.</summary>
    public int HubRelations { get; set; } = 100;

    /// <summary>How long a publisher that has gone silent keeps other web nodes from publishing.</summary>
    public TimeSpan PublishLease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the database may work on a question that the teacher has written in Cypher.</summary>
    public TimeSpan QuestionTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many rows of the answer to such a question are shown.</summary>
    public int QuestionRows { get; set; } = 500;

    /// <summary>The password, from where it was given.</summary>
    /// <exception cref="StoreUnavailableException">The file cannot be read.</exception>
    internal string ReadPassword()
    {
        try
        {
            if (Password is not null)
                return Password;
            var text = File.ReadAllText(PasswordFile!).TrimEnd('\r', '\n');
            return text.StartsWith($"{User}/", StringComparison.Ordinal) ? text[(User.Length + 1)..] : text;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The password file {PasswordFile} cannot be read: {fault.Message}", fault);
        }
    }
}
