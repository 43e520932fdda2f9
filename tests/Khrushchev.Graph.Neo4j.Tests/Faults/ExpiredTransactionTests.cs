using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Neo4j.Tests.Servers;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

[Collection(TestDatabase.Shared)]
public sealed class ExpiredTransactionTests(TestDatabase server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replace_TransactionExpiresOnceOnTheWay_IsPublishedWhole()
    {
        var database = server.Require();
        Assert.SkipUnless(database.Uri.StartsWith("http", StringComparison.Ordinal), "The driver keeps its transaction's connection, and loses both at once.");
        using var losing = new LosingHandler(at: 5);
        await using var services = StoreFactory.Services(database, losing, ("Neo4j:TransactionSize", "50"));
        await StoreFactory.EmptyAsync(services, Cancel);
        await services.Store().ReplaceAsync(SmallCourse.Snapshot, null, Cancel);
        var snapshot = GeneratedGraph.Make(seed: 31, entities: 80, relations: 160);
        losing.IsArmed = true;

        var version = await services.Store().ReplaceAsync(snapshot, null, Cancel);

        Assert.False(losing.IsArmed);
        Assert.Equal(2, version);
        await Answers.AreOf(snapshot, services.Store());
    }

    /// <summary>Sends one call of a transaction to one that the server does not know, as it does not know an expired one.</summary>
    private sealed class LosingHandler(int at) : DelegatingHandler(new SocketsHttpHandler())
    {
        private int calls;

        public bool IsArmed { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (IsArmed && request.Method == HttpMethod.Post && request.RequestUri!.AbsolutePath.Contains("/tx/", StringComparison.Ordinal) && ++calls == at)
            {
                IsArmed = false;
                request.RequestUri = new Uri(request.RequestUri.AbsoluteUri.Replace("/tx/", "/tx/beef", StringComparison.Ordinal));
            }
            return base.SendAsync(request, cancellationToken);
        }
    }
}
