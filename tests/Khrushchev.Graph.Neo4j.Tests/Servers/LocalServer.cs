using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Khrushchev.Graph.Neo4j.Tests.Servers;

/// <summary>
/// A Neo4j server of our own from an unpacked distribution, on free ports of this machine with a folder of its own under the temporary folder. A shell
/// stands guard: when this process ends, however it ends, the server is killed and the folder removed.
/// </summary>
public sealed class LocalServer : IAsyncDisposable
{
    private const string Guard = """
        folder=$1; shift
        exec 3<&0
        "$@" >"$folder/console.log" 2>&1 &
        server=$!
        echo $server >"$folder/pid"
        { cat <&3 >/dev/null; kill -9 $server; } &
        wait $server 2>/dev/null
        kill $! 2>/dev/null
        [ -e "$folder/keep" ] || rm -rf "$folder"
        """;

    /// <summary>Settings of a server of tests: no collector that needs many processors, and no new plan for a query because the course is another.</summary>
    public static IReadOnlyList<string> ForTests { get; } = ["server.jvm.additional=-XX:+UseSerialGC", "dbms.cypher.min_replan_interval=1h"];

    /// <summary>Settings of one that lives for seconds, too short for a compiler that thinks long.</summary>
    public static IReadOnlyList<string> ForMoments { get; } =
        [.. ForTests, "server.jvm.additional=-XX:TieredStopAtLevel=1", "db.tx_log.preallocate=false"];

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(5);

    private static readonly HttpClient Http = new();

    private readonly string home;
    private readonly ServerFolder folder;
    private Process? guard;

    private LocalServer(string home, ServerFolder folder) => (this.home, this.folder) = (home, folder);

    /// <summary>How servers are reached: <c>NEO4J_TEST_SCHEME</c>, else <c>http</c>; <c>bolt</c> and <c>neo4j</c> take a build with the driver.</summary>
    private static string Scheme => Environment.GetEnvironmentVariable("NEO4J_TEST_SCHEME") is { Length: > 0 } scheme ? scheme : "http";

    /// <summary>Where it is reached.</summary>
    public Database Database => new(folder.Address(Scheme), "neo4j", folder.Password);

    private string Pid => File.ReadAllText(folder["pid"]).Trim();

    /// <summary>What the server's process holds in memory.</summary>
    public long ResidentBytes
    {
        get
        {
            using var process = Process.GetProcessById(int.Parse(Pid, CultureInfo.InvariantCulture));
            return process.WorkingSet64;
        }
    }

    /// <summary>What its data take up on disk.</summary>
    public long StoredBytes => Data.Sum(f => f.Length);

    private IEnumerable<FileInfo> Data => new DirectoryInfo(folder["data"]).EnumerateFiles("*", SearchOption.AllDirectories);

    /// <summary>Makes a fresh folder and starts the server.</summary>
    /// <param name="home">The unpacked distribution.</param>
    /// <param name="settings">Lines of <c>neo4j.conf</c> beyond the usual ones, or instead of them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<LocalServer> StartAsync(string home, IEnumerable<string> settings, CancellationToken cancellationToken)
    {
        var server = new LocalServer(home, ServerFolder.Create());
        server.folder.Write(settings);
        await server.AskAsync("neo4j-admin", cancellationToken, "dbms", "set-initial-password", server.folder.Password);
        await server.StartAgainAsync(cancellationToken);
        return server;
    }

    /// <summary>Starts it on the same folder and ports.</summary>
    public Task StartAgainAsync(CancellationToken cancellationToken) => StartAgainAsync(null, cancellationToken);

    /// <summary>Starts it with other settings on the same folder and ports.</summary>
    public async Task StartAgainAsync(IEnumerable<string>? settings, CancellationToken cancellationToken)
    {
        if (settings is not null)
            folder.Write(settings);
        File.Delete(folder["keep"]);
        // The script starts one virtual machine to find out how to start the other; what it finds serves for every start.
        folder.Command ??= (await AskAsync("neo4j", cancellationToken, "console", "--dry-run")).Trim().Split(' ');
        guard = Start("/bin/sh", ["-c", Guard, "guard", folder.Path, .. folder.Command]);
        await AnswersAsync(cancellationToken);
    }

    /// <summary>As a power cut does it: nothing is written, nothing is closed.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(folder["keep"], "", cancellationToken);
        await EndAsync();
    }

    /// <summary>Stops it as an administrator does; nothing is left to recover.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(folder["keep"], "", cancellationToken);
        Signal("-TERM");
        await guard!.WaitForExitAsync(cancellationToken);
        await EndAsync();
    }

    /// <summary>Lets it hang: connections are taken, nothing answers.</summary>
    public void Freeze() => Signal("-STOP");

    /// <summary>Lets it go on.</summary>
    public void Thaw() => Signal("-CONT");

    /// <summary>
    /// Leaves room for so many bytes in the largest of its files, until it is started again. Beyond them its writes fail as they do on a full disk, but
    /// for the number of the error (EFBIG instead of ENOSPC).
    /// </summary>
    public void LeaveSpace(long bytes) =>
        Run("prlimit", "--pid", Pid, string.Create(CultureInfo.InvariantCulture, $"--fsize={Data.Max(f => f.Exists ? f.Length : 0) + bytes}:unlimited"));

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        folder.Delete();
    }

    private async Task EndAsync()
    {
        if (guard is null)
            return;
        guard.StandardInput.Close();
        await guard.WaitForExitAsync(CancellationToken.None);
        guard.Dispose();
        guard = null;
    }

    private async Task AnswersAsync(CancellationToken cancellationToken)
    {
        for (var clock = Stopwatch.StartNew(); !await AnswersNowAsync(cancellationToken);)
        {
            if (guard!.HasExited || clock.Elapsed > LongestStart)
                throw new InvalidOperationException($"Neo4j did not start:\n{folder.LastLines()}");
            await Task.Delay(50, cancellationToken);
        }
    }

    private async Task<bool> AnswersNowAsync(CancellationToken cancellationToken)
    {
        // A server that is half up may take a connection and never answer on it.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            // Its front answers before its database does.
            using var question = new HttpRequestMessage(HttpMethod.Post, $"{folder.Address("http")}/db/neo4j/query/v2");
            question.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{folder.Password}")));
            question.Content = new StringContent("""{"statement":"RETURN 1","accessMode":"READ"}""", Encoding.UTF8, "application/json");
            using var answer = await Http.SendAsync(question, patience.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    private void Signal(string signal) => Run("kill", signal, Pid);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.");
    }

    private async Task<string> AskAsync(string program, CancellationToken cancellationToken, params string[] arguments)
    {
        using var process = Start(Path.Combine(home, "bin", program), arguments);
        var said = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program} {arguments[0]} failed: {said}");
    }

    private Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["NEO4J_CONF"] = folder["conf"];
        start.Environment["NEO4J_HOME"] = home;
        return Process.Start(start)!;
    }
}
