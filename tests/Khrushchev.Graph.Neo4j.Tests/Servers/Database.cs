namespace Khrushchev.Graph.Neo4j.Tests.Servers;

/// <summary>Where a test's database is and who may log in.</summary>
public sealed record Database(string Uri, string User, string Password, string Name = "neo4j")
{
    internal Neo4jOptions Options() => new() { Uri = Uri, User = User, Password = Password, Database = Name };
}
