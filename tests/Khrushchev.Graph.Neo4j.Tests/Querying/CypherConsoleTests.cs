using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Neo4j.Querying;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Neo4j.Transport;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Neo4j.Tests.Querying;

/// <summary>A person's questions on a real server: what is answered, what is refused, and who keeps the limits.</summary>
[Collection(TestDatabase.Shared)]
public sealed class CypherConsoleTests(TestDatabase server) : IAsyncDisposable
{
    private ServiceProvider? services;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_NodesAndRelationships_ComeWhole()
    {
        var answer = await AnswerAsync(
            "MATCH p = (cause:Event)-[r:LED_TO]->(effect) WHERE r.until IS NULL RETURN cause, r, effect, p, collect(effect.title) AS titles, {n: 1.5} AS map");

        Assert.Equal(["cause", "r", "effect", "p", "titles", "map"], answer.Columns);
        Assert.All(answer.Rows, row =>
        {
            var (cause, claim, effect) = ((CypherNode)row[0], (CypherRelationship)row[1], (CypherNode)row[2]);
            Assert.Contains("Event", cause.Labels);
            Assert.Equal("LED_TO", claim.Type);
            Assert.Equal((cause.ElementId, effect.ElementId), (claim.From, claim.To));
            Assert.Equal([cause.Title, claim.Type, effect.Title], ((CypherList)row[3]).Items.Select(i => i is CypherNode n ? n.Title : ((CypherRelationship)i).Type));
            Assert.Equal(new CypherText(effect.Title), Assert.Single(((CypherList)row[4]).Items));
            Assert.Equal(("n", new CypherText("1.5")), Assert.Single(((CypherMap)row[5]).Entries));
        });
        Assert.NotEmpty(answer.Rows);
    }

    [Fact]
    public async Task Examples_AllAreAnswered()
    {
        var console = await ConsoleAsync();

        Assert.Equal(8, console.Examples.Length);
        foreach (var example in console.Examples)
        {
            Assert.EndsWith("?", example.Title, StringComparison.Ordinal);
            Assert.IsType<CypherAnswer>(await console.AskAsync(example.Text, Cancel));
        }
    }

    [Theory]
    [InlineData("UNWIND range(1, 100000) AS i RETURN i")]
    [InlineData("UNWIND range(1, 100000) AS i RETURN i + 0")]
    [InlineData("UNWIND range(1, 100000) AS i RETURN i LIMIT 50000;")]
    [InlineData("UNWIND range(1, 100000) AS i RETURN i UNION ALL UNWIND range(1, 100000) AS i RETURN i")]
    [InlineData("UNWIND range(1, 100000) AS i RETURN i // LIMIT 5")]
    [InlineData("UNWIND range(1, 100000) AS i RETURN i ORDER BY i")]
    public async Task Ask_MoreRowsThanAllowed_GivesTheFirstAndSaysSo(string question)
    {
        var answer = await AnswerAsync(question);

        Assert.True(answer.More);
        Assert.Equal(Enumerable.Range(1, 7).Select(i => $"{i}"), answer.Rows.Select(row => ((CypherText)row[0]).Text));
    }

    [Fact]
    public async Task Ask_AsManyRowsAsAllowed_IsAllThereIs()
    {
        var answer = await AnswerAsync("UNWIND range(1, 7) AS i RETURN i AS one, -i AS `two words`");

        Assert.False(answer.More);
        Assert.Equal(7, answer.Rows.Length);
        Assert.Equal(["one", "two words"], answer.Columns);
    }

    [Theory]
    [InlineData("CREATE (n:Intruder) RETURN n", "only read")]
    [InlineData("MATCH (n) DETACH DELETE n RETURN count(*) AS n", "only read")]
    [InlineData("MATCH (n) SET n.title = '' RETURN n", "only read")]
    [InlineData("MERGE (n:Intruder) RETURN n", "only read")]
    [InlineData("CREATE (n:Intruder)", "returns nothing")]
    [InlineData("CALL db.createLabel('Intruder')", "returns nothing|db.createLabel")]
    [InlineData("CREATE INDEX intruder FOR (n:Event) ON (n.intruder)", "returns nothing|only read")]
    [InlineData("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "LOAD CSV")]
    [InlineData("CALL dbms.listConfig() YIELD name RETURN name", "dbms.listConfig")]
    [InlineData("CALL () { CALL dbms.listConnections() YIELD connectionId RETURN connectionId } RETURN connectionId", "dbms.listConnections")]
    [InlineData("SHOW USERS", "users")]
    [InlineData("CREATE USER intruder SET PASSWORD 'intruder-1'", "users")]
    [InlineData("SHOW TRANSACTIONS", "SHOW")]
    [InlineData("SHOW SETTINGS", "SHOW")]
    [InlineData("TERMINATE TRANSACTION 'neo4j-transaction-1'", "transactions")]
    [InlineData("RETURN 1 AS x } RETURN 2 AS x UNION CALL () { RETURN 3 AS x", "Invalid input '}'")]
    [InlineData("MATCH (n) RETURN n.title UNION MATCH (n) RETURN n.title", "AS")]
    [InlineData("", "no question")]
    public async Task Ask_WhatIsNotAllowed_IsRefusedInWords(string question, string words)
    {
        var refusal = Assert.IsType<CypherRefusal>(await (await ConsoleAsync()).AskAsync(question, Cancel));

        Assert.Contains(words.Split('|'), word => refusal.Message.Contains(word, StringComparison.Ordinal));
        Assert.Empty((await AnswerAsync("MATCH (n:Intruder) RETURN n")).Rows);
    }

    [Fact]
    public async Task Ask_AMistake_IsPlacedInTheQuestion()
    {
        var refusal = Assert.IsType<CypherRefusal>(await (await ConsoleAsync()).AskAsync("MATCH (n:Event)\nRETRN n", Cancel));

        Assert.Equal((2, 1), (refusal.Line, refusal.Column));
        Assert.StartsWith("Invalid input 'RETRN'", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("line 3", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_WhatNeverEnds_IsStoppedOnTheServer()
    {
        var console = await ConsoleAsync(("Neo4j:QuestionTimeout", "00:00:00.5"));

        var refusal = Assert.IsType<CypherRefusal>(await console.AskAsync(Endless, Cancel));

        Assert.Contains("0.5 seconds", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, await RunningAsync());
    }

    [Fact]
    public async Task Ask_NobodyWaitsAnyMore_IsStoppedOnTheServer()
    {
        var console = await ConsoleAsync(("Neo4j:QuestionTimeout", "00:01:00"));
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        var asked = console.AskAsync(Endless, leaving.Token);
        while (await RunningAsync() == 0)
            await Task.Delay(20, Cancel);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        // The server counts a statement as running until it has noticed.
        while (await RunningAsync() > 0)
            await Task.Delay(20, Cancel);
    }

    [Fact]
    public async Task Ask_AVeryLargeAnswer_IsRefused()
    {
        var refusal = Assert.IsType<CypherRefusal>(await (await ConsoleAsync()).AskAsync("RETURN [i IN range(1, 100000) | 'a text of more than forty characters: ' + i] AS texts", Cancel));

        Assert.Contains("4 MiB", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_MoreAtOnceThanAllowed_IsRefusedAtOnce()
    {
        var console = await ConsoleAsync(("Neo4j:QuestionTimeout", "00:01:00"));
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var busy = Enumerable.Range(0, console.Limits.AtOnce).Select(_ => console.AskAsync(Endless, leaving.Token)).ToArray();

        var refusal = Assert.IsType<CypherRefusal>(await console.AskAsync("RETURN 1 AS one", Cancel));

        Assert.Contains("try again", refusal.Message, StringComparison.Ordinal);
        await leaving.CancelAsync();
        foreach (var asked in busy)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    public async ValueTask DisposeAsync()
    {
        if (services is not null)
            await services.DisposeAsync();
    }

    private const string Endless = "UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS endless";

    private async Task<ICypherConsole> ConsoleAsync(params (string, string)[] settings)
    {
        services = StoreFactory.Services(server.Require(), [("Neo4j:QuestionRows", "7"), .. settings]);
        await services.Store().ReplaceAsync(SmallCourse.Snapshot, null, Cancel);
        return services.GetRequiredService<ICypherConsole>();
    }

    private async Task<CypherAnswer> AnswerAsync(string question) => Assert.IsType<CypherAnswer>(await (await ConsoleAsync()).AskAsync(question, Cancel));

    private async Task<int> RunningAsync()
    {
        var rows = await services!.Transport().ReadAsync(
            new CypherStatement("SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'AS endless' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*)"), Cancel);
        return rows[0].Number(0);
    }
}
