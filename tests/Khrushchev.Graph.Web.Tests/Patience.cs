namespace Khrushchev.Graph.Web.Tests;

/// <summary>How long a test waits for what must come, so that a broken build ends red instead of never.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Ends with the test, or after a minute.</summary>
    public static CancellationToken Token
    {
        get
        {
            var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            source.CancelAfter(Longest);
            return source.Token;
        }
    }
}
