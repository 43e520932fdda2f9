using Khrushchev.Graph.Neo4j.Tests.Servers;

[assembly: AssemblyFixture(typeof(TestDatabase))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
