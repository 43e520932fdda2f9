using System.Net;
using System.Net.Sockets;
using Khrushchev.Graph.Web.Commands;

namespace Khrushchev.Graph.Web.Tests.Commands;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task Serve_PortTaken_SaysSoInOneLine()
    {
        using var notes = TempNotes.WithSmallCourse();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var run = await Cli.RunAsync("serve", notes.Folder, "--urls", $"http://127.0.0.1:{port}", "--Logging:LogLevel:Default=None");

        Assert.Equal(1, run.Code);
        var line = Assert.Single(run.ErrorLines);
        Assert.Contains($"127.0.0.1:{port}", line, StringComparison.Ordinal);
        Assert.Contains("--port", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--port", "many")]
    [InlineData("--urls", "nowhere")]
    [InlineData("--urls", "http://localhost:99999")]
    [InlineData("--urls", "http://localhost:0;ftp://localhost")]
    public async Task Serve_AddressThatIsNone_IsRefusedByName(string option, string value)
    {
        var run = await Cli.RunAsync("serve", option, value);

        Assert.Equal(1, run.Code);
        Assert.DoesNotContain("Unhandled", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(run.ErrorLines);
    }

    [Fact]
    public async Task Serve_BadSettings_NamesThemAllAndEnds()
    {
        var run = await Cli.RunAsync("--port", "0", "--Notes:Folder=no/such", "--Notes:Poll=often", "--Teacher:Key=short");

        Assert.Equal(1, run.Code);
        Assert.Equal(3, run.ErrorLines.Length);
    }

    [Fact]
    public async Task Serve_FreePort_PrintsAddressAndTeachersLink()
    {
        using var notes = TempNotes.WithSmallCourse();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Patience.Token);
        await using var printed = new Announced(stop);
        string[] args = [notes.Folder, "--port", "0", "--Teacher:Key=a key with spaces", "--Logging:LogLevel:Default=None"];

        Assert.Equal(0, await CommandLine.RunAsync(args, printed, TextWriter.Null, stop.Token));

        Assert.Matches(@"Course   http://127\.0\.0\.1:\d+\r?\n", printed.ToString());
        Assert.Matches(@"Teacher  http://127\.0\.0\.1:\d+/teacher\?key=a%20key%20with%20spaces\r?\n", printed.ToString());
        Assert.Contains(notes.Folder, printed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MistypedOption_IsRefused()
    {
        var run = await Cli.RunAsync("serve", "--prot", "5080");

        Assert.Equal(1, run.Code);
        Assert.Contains("--prot", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_IsPrinted()
    {
        var run = await Cli.RunAsync("--version");

        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    /// <summary>Stops the server once it has said what it has to say.</summary>
    private sealed class Announced(CancellationTokenSource stop) : StringWriter
    {
        public override void Flush() => stop.Cancel();
    }
}
