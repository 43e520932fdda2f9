using System.Net;

namespace Khrushchev.Graph.Web.Tests.Api;

/// <summary>Whatever is asked is answered: never with an error of the server's own.</summary>
public sealed class HostileTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private static readonly string[] Addresses =
    [
        "/api/entities/{0}", "/api/cards/{0}", "/api/search?q={0}", "/api/search?q=a&limit={0}&kinds={0}", "/api/timeline?from={0}", "/api/timeline?to={0}",
        "/api/timeline?level={0}&kinds={0}&themes={0}&limit={0}", "/api/neighbourhood/{0}", "/api/neighbourhood/khrushchev?depth={0}&types={0}&limit={0}",
        "/api/causes/{0}", "/api/effects/secret-speech?depth={0}&reading={0}&limit={0}", "/api/paths?from={0}&to={0}&count={0}&depth={0}&reading={0}",
    ];

    public static TheoryData<string> Values =>
    [
        "", " ", "0", "-1", "2147483648", "1e3", "-9999", "-9998", "9999", "9999-12-31", "10000", "0000", "1953-13", "1953-02-29", "1953/..", "../..", "[..1953]",
        "{1953,1954}", "195X", "Y170000", "1953~", "stalin-dies", "stalin dies", "' OR 1=1 --", "<script>", "%00", "\uD800", "🙂", "ё", "a,b,,c", "LED_TO",
        new string('a', 2000), new string('-', 200), "a\r\nSet-Cookie: b=c",
    ];

    [Theory, MemberData(nameof(Values))]
    public async Task AnyValue_IsAnsweredOrRefused(string value)
    {
        foreach (var address in Addresses)
        {
            var asked = address.Replace("{0}", WebUtility.UrlEncode(value).Replace("+", "%20", StringComparison.Ordinal), StringComparison.Ordinal);
            using var answer = await api.Client.GetAsync(new Uri(asked, UriKind.Relative), Patience.Token);

            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"{asked}: {answer.StatusCode}");
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }
}
