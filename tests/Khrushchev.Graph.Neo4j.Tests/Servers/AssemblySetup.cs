using Khrushchev.Graph.Neo4j.Tests.Servers;

[assembly: AssemblyFixture(typeof(TestDatabase))]
