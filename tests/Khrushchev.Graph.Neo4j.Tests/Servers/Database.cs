namespace Khrushchev.Graph.Neo4j.Tests.Servers;

/// <summary>Where a test's database is and who may log in.</summary>
public sealed record Database(string Uri, string User, string Password, string Name = "neo4j")
{
    /// <summary>As the settings of an application.</summary>
    internal IEnumerable<(string Key, string Value)> Settings() =>
        [("Neo4j:Uri", Uri), ("Neo4j:User", User), ("Neo4j:Password", Password), ("Neo4j:Database", Name)];
}
