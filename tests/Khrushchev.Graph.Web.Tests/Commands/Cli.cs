using Khrushchev.Graph.Web.Commands;

namespace Khrushchev.Graph.Web.Tests.Commands;

/// <summary>What came of a command.</summary>
internal sealed record Cli(int Code, string Output, string Error)
{
    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    public static async Task<Cli> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error, Patience.Token);
        return new Cli(code, output.ToString(), error.ToString());
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
