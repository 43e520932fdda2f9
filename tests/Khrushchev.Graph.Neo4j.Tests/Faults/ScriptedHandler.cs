using System.Net;
using System.Text;

namespace Khrushchev.Graph.Neo4j.Tests.Faults;

/// <summary>Answers requests as a test says, and counts them.</summary>
internal sealed class ScriptedHandler(Func<int, HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private int requests;

    public int Requests => requests;

    public ScriptedHandler(Func<int, HttpResponseMessage> answer) : this((number, _, _) => Task.FromResult(answer(number))) { }

    public static HttpResponseMessage Json(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Rows(string rows) => Json(HttpStatusCode.Accepted, $$$"""{"data":{"fields":["a"],"values":[{{{rows}}}]}}""");

    public static HttpResponseMessage Fault(string code, string message = "as the server says", HttpStatusCode status = HttpStatusCode.BadRequest) =>
        Json(status, $$$"""{"errors":[{"code":"{{{code}}}","message":"{{{message}}}"}]}""");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        answer(Interlocked.Increment(ref requests), request, cancellationToken);
}
