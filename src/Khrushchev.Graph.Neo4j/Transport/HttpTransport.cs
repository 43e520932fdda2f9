using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>Neo4j's HTTP Query API, version 2 (Neo4j 5.19 and later, Aura too; our statements need 5.26).</summary>
internal sealed partial class HttpTransport : ICypherTransport
{
    /// <summary>The name of the configured <see cref="HttpClient"/>.</summary>
    public const string ClientName = "neo4j";

    private readonly IHttpClientFactory clients;
    private readonly Neo4jOptions options;
    private readonly TimeProvider time;
    private readonly string query;
    private readonly AuthenticationHeaderValue authorization;
    private readonly AbandonedReads abandoned;

    public HttpTransport(IHttpClientFactory clients, Neo4jOptions options, TimeProvider time)
    {
        (this.clients, this.options, this.time) = (clients, options, time);
        query = $"{options.Uri!.TrimEnd('/')}/db/{Uri.EscapeDataString(options.Database)}/query/v2";
        authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.ReadPassword()}")));
        abandoned = new AbandonedReads(this, time);
    }

    public async IAsyncEnumerable<CypherRow> RunAsync(
        CypherStatement statement, CypherAccess access, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (started, answered, isRead) = (time.GetTimestamp(), false, access.IsRead());
        var mark = QueryMark.New();
        using var request = Post(query, StatementBody.Of(isRead ? mark.On(statement) : statement, access));
        HttpRetries.Allow(request, isRead);
        try
        {
            using var response = await SendAsync(request, cancellationToken);
            await foreach (var row in RowsAsync(response, cancellationToken))
                yield return row;
            answered = true;
        }
        finally
        {
            // The clock that ends a try is a coarser one than this.
            if (!answered && isRead && (cancellationToken.IsCancellationRequested || time.GetElapsedTime(started) >= options.Timeout * 0.9))
                abandoned.Add(mark);
        }
    }

    public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        using var request = Post($"{query}/tx", "{}"u8.ToArray());
        HttpRetries.Allow(request, true);
        using var response = await SendAsync(request, cancellationToken);
        using var document = await DocumentAsync(response, cancellationToken);
        var id = document.RootElement.GetProperty("transaction").GetProperty("id").GetString()!;
        var affinity = response.Headers.TryGetValues(HttpTransaction.AffinityHeader, out var values) ? values.First() : null;
        return new HttpTransaction(this, $"{query}/tx/{id}", affinity, time);
    }

    internal static HttpRequestMessage Post(string address, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
    }

    internal async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        try
        {
            request.Headers.Authorization = authorization;
            response = await clients.CreateClient(ClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (Exception fault) when (HttpFaults.IsConnection(fault, cancellationToken))
        {
            throw HttpFaults.Unreachable(options, fault);
        }
        if (response.IsSuccessStatusCode)
            return response;
        using (response)
            throw await HttpFaults.OfAsync(response, options, cancellationToken);
    }

    /// <summary>An answer that is no rows.</summary>
    private async Task<JsonDocument> DocumentAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonAnswer.ReadAsync(response, options.Timeout, cancellationToken);
        }
        catch (Exception fault) when (fault is JsonException || HttpFaults.IsConnection(fault, cancellationToken))
        {
            throw HttpFaults.Unreachable(options, fault);
        }
    }

    /// <summary>The rows; a fault that the server met half-way comes after the last of them.</summary>
    internal async IAsyncEnumerable<CypherRow> RowsAsync(
        HttpResponseMessage response, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        await foreach (var row in RowsAsync(body, cancellationToken))
            yield return row;
    }

    private async IAsyncEnumerable<CypherRow> RowsAsync(Stream body, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var rows = new RowReader(body);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        while (true)
        {
            CypherRow? row;
            try
            {
                var next = rows.NextAsync(patience.Token);
                if (!next.IsCompleted)
                    patience.CancelAfter(options.Timeout);
                row = await next;
                patience.CancelAfter(Timeout.InfiniteTimeSpan);
            }
            catch (Exception fault) when (fault is JsonException || HttpFaults.IsConnection(fault, cancellationToken))
            {
                throw HttpFaults.Unreachable(options, fault);
            }
            catch (CypherException fault) when (ServerFaults.Unavailable(fault, options) is { } unavailable)
            {
                throw unavailable;
            }
            if (row is null)
                yield break;
            yield return row.Value;
        }
    }
}
