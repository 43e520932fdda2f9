using System.Net;
using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;
using static Khrushchev.Graph.Neo4j.Tests.Faults.ScriptedHandler;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>Faults that a real server cannot be made to show at will.</summary>
public sealed class HttpFaultTests
{
    private static readonly Database Nowhere = new("http://neo4j.invalid:7474", "neo4j", "a-secret");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_ConnectionRefusedTwice_IsTriedAgainUntilItAnswers()
    {
        var handler = new ScriptedHandler(n => n < 3 ? throw Refused() : Rows("[7]"));
        await using var services = StoreFactory.Services(Nowhere, handler);

        var rows = await services.Transport().ReadAsync(new CypherStatement("RETURN 7"), Cancel);

        Assert.Equal(7, Assert.Single(rows).Number(0));
        Assert.Equal(3, handler.Requests);
    }

    [Fact]
    public async Task Write_ConnectionCut_IsNotSentAgain()
    {
        var handler = new ScriptedHandler(_ => throw new HttpRequestException("reset by peer"));
        await using var services = StoreFactory.Services(Nowhere, handler);

        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            services.Transport().ExecuteAsync(new CypherStatement("CREATE (n)"), Cancel));

        Assert.Equal(1, handler.Requests);
    }

    [Fact]
    public async Task Read_TransientFault_IsTriedAgain()
    {
        var handler = new ScriptedHandler(n => n == 1 ? Fault("Neo.TransientError.Transaction.DeadlockDetected") : Rows("[1]"));
        await using var services = StoreFactory.Services(Nowhere, handler);

        Assert.Single(await services.Transport().ReadAsync(new CypherStatement("RETURN 1"), Cancel));
    }

    [Fact]
    public async Task Read_ServerTooSlow_IsUnavailableWithTheLimitAndNotAskedAgain()
    {
        var asked = 0;
        var handler = new ScriptedHandler(async (_, request, cancel) =>
        {
            var text = await request.Content!.ReadAsStringAsync(cancel);
            asked += text.StartsWith("{\"statement\":\"// info", StringComparison.Ordinal) ? 1 : 0;
            await Task.Delay(Timeout.Infinite, cancel);
            return Rows("");
        });
        await using var services = StoreFactory.Services(Nowhere, handler, ("Neo4j:Timeout", "00:00:00.05"), ("Neo4j:Retries", "3"));

        var fault = await Unavailable(services.Store().InfoAsync(Cancel).AsTask());

        Assert.Equal(1, asked);
        Assert.Contains("did not answer within", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_Cancelled_IsACancellation()
    {
        using var leaving = new CancellationTokenSource();
        var handler = new ScriptedHandler(async (_, _, cancel) =>
        {
            await leaving.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancel);
            return Rows("");
        });
        await using var services = StoreFactory.Services(Nowhere, handler);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await services.Store().InfoAsync(leaving.Token));
    }

    [Fact]
    public async Task Read_AnswerCutOff_IsUnavailable()
    {
        var handler = new ScriptedHandler(_ => Json(HttpStatusCode.Accepted, """{"data":{"fields":["a"],"values":[[1],["""));
        await using var services = StoreFactory.Services(Nowhere, handler);

        Assert.Contains("cut off", await Unavailable(services.Store().InfoAsync(Cancel).AsTask()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", "<html>not found</html>")]
    [InlineData("application/json", "{}")]
    public async Task Read_ServerWithoutQueryApi_SaysWhichVersionItNeeds(string type, string body)
    {
        var handler = new ScriptedHandler(_ => new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent(body, null, type) });
        await using var services = StoreFactory.Services(Nowhere, handler);

        Assert.Contains("5.26", await Unavailable(services.Store().InfoAsync(Cancel).AsTask()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_ServerTooOldForTheStatement_SaysWhichVersionItNeeds()
    {
        var handler = new ScriptedHandler(_ => Fault("Neo.ClientError.Statement.SyntaxError", "Invalid input '(': expected '{'"));
        await using var services = StoreFactory.Services(Nowhere, handler);

        Assert.Contains("5.26", await Unavailable(services.Store().InfoAsync(Cancel).AsTask()), StringComparison.Ordinal);
        Assert.Contains("5.26", await Unavailable(services.Store().ReplaceAsync(new GraphSnapshotBuilder().Build(), null, Cancel).AsTask()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_AnswerWithoutEnd_IsRefusedBeforeItFillsTheMemory()
    {
        var handler = new ScriptedHandler(_ => new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StreamContent(new EndlessRow()) });
        await using var services = StoreFactory.Services(Nowhere, handler);

        Assert.Contains("more than can be taken in", await Unavailable(services.Store().InfoAsync(Cancel).AsTask()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neo.ClientError.Security.Unauthorized", "Neo4j:Password")]
    [InlineData("Neo.ClientError.Security.AuthenticationRateLimit", "wait")]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", "ALTER CURRENT USER")]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", "Neo4j:Database")]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "may be read but not written")]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "out of memory")]
    [InlineData("Neo.DatabaseError.Transaction.TransactionCommitFailed", "fault of its own")]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", "cannot answer now")]
    public async Task Replace_ServerRefuses_SaysItInWordsWithoutThePassword(string code, string words)
    {
        await using var services = StoreFactory.Services(Nowhere, new ScriptedHandler(_ => Fault(code)));

        var fault = await Unavailable(services.Store().ReplaceAsync(new GraphSnapshotBuilder().Build(), null, Cancel).AsTask());

        Assert.Contains(words, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replace_NoSpaceLeft_SaysThatTheOldGraphStays()
    {
        var handler = new ScriptedHandler(_ => Fault("Neo.DatabaseError.General.UnknownError", "java.io.IOException: No space left on device"));
        await using var services = StoreFactory.Services(Nowhere, handler);

        var fault = await Unavailable(services.Store().ReplaceAsync(new GraphSnapshotBuilder().Build(), null, Cancel).AsTask());

        Assert.Contains("disk space; the graph that is there stays as it is", fault, StringComparison.Ordinal);
    }

    private static async Task<string> Unavailable(Task task) => (await Assert.ThrowsAsync<StoreUnavailableException>(() => task)).Message;

    private static HttpRequestException Refused() => new(HttpRequestError.ConnectionError, "refused");
}
