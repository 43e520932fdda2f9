using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Neo4j.Tests.Transport;

[Collection(TestDatabase.Shared)]
public sealed class HttpTransportTests(TestDatabase server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_ValuesOfEachKind_ComeAsTheyAre()
    {
        await using var services = StoreFactory.Services(server.Require());

        var rows = await services.Transport().ReadAsync(new CypherStatement(
            "UNWIND $p.list AS item RETURN item, $p.text, $p.flag, $p.none, [[1, 'two'], 3.5], {a: 1} LIMIT 1",
            ("list", new[] { 9_007_199_254_740_993, 2 }), ("text", "š \" \\ 🚀"), ("flag", true), ("none", null)), Cancel);

        var row = Assert.Single(rows);
        Assert.Equal(9_007_199_254_740_993, row.Long(0));
        Assert.Equal("š \" \\ 🚀", row.Text(1));
        Assert.True(row.Flag(2));
        Assert.Null(row.TextOrNull(3));
        Assert.Equal("two", new CypherRow((IReadOnlyList<object?>)row.Row(4)[0]!).Text(1));
        Assert.Equal(1L, Assert.IsType<Dictionary<string, object?>>(row[5])["a"]);
    }

    [Fact]
    public async Task Run_ManyRows_AllArriveInOrder()
    {
        await using var services = StoreFactory.Services(server.Require());
        var next = 1;

        await foreach (var row in services.Transport().RunAsync(
            new CypherStatement("UNWIND range(1, 50000) AS i RETURN i, toString(i) + 'ž'"), CypherAccess.Read, Cancel))
        {
            Assert.Equal(next, row.Number(0));
            Assert.Equal($"{next++}ž", row.Text(1));
        }

        Assert.Equal(50_001, next);
    }

    [Fact]
    public async Task Run_FaultHalfWay_IsThrownAfterTheRows()
    {
        await using var services = StoreFactory.Services(server.Require());
        var rows = 0;

        var fault = await Assert.ThrowsAsync<CypherException>(async () =>
        {
            await foreach (var _ in services.Transport().RunAsync(
                new CypherStatement("UNWIND range(1, 5000) AS i RETURN 1 / (i - 4000)"), CypherAccess.Read, Cancel))
                rows++;
        });

        Assert.Equal(3999, rows);
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", fault.Code);
    }

    [Fact]
    public async Task Run_WriteInReadAccess_IsRefused()
    {
        await using var services = StoreFactory.Services(server.Require());

        var fault = await Assert.ThrowsAsync<CypherException>(async () =>
            await services.Transport().ReadAsync(new CypherStatement("CREATE (n:Unwanted)"), Cancel));

        Assert.Equal("Neo.ClientError.Statement.AccessMode", fault.Code);
    }

    [Fact]
    public async Task Transaction_NotCommitted_LeavesNothing()
    {
        await using var services = StoreFactory.Services(server.Require());
        var transport = services.Transport();

        await using (var transaction = await transport.BeginAsync(Cancel))
            await transaction.RunAsync(new CypherStatement("CREATE (n:Trial {id: 'rolled back'})"), Cancel);
        await using (var transaction = await transport.BeginAsync(Cancel))
        {
            await transaction.RunAsync(new CypherStatement("CREATE (n:Trial {id: 'committed'})"), Cancel);
            await transaction.CommitAsync(Cancel);
        }

        var rows = await transport.ReadAsync(new CypherStatement("MATCH (n:Trial) RETURN n.id"), Cancel);
        await transport.ExecuteAsync(new CypherStatement("MATCH (n:Trial) DELETE n"), Cancel);
        Assert.Equal("committed", Assert.Single(rows).Text(0));
    }

    [Fact]
    public async Task Run_WrongPassword_SaysWhatToMend()
    {
        await using var services = StoreFactory.Services(server.Require() with { Password = "wrong-password" });

        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
            await services.Transport().ReadAsync(new CypherStatement("RETURN 1"), Cancel));

        Assert.Contains("Neo4j:Password", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-password", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_UnknownDatabase_SaysWhatToMend()
    {
        await using var services = StoreFactory.Services(server.Require() with { Name = "nowhere" });

        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
            await services.Transport().ReadAsync(new CypherStatement("RETURN 1"), Cancel));

        Assert.Contains("no database called 'nowhere'", fault.Message, StringComparison.Ordinal);
    }
}
