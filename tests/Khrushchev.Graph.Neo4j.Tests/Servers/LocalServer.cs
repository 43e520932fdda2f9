using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Khrushchev.Graph.Neo4j.Tests.Servers;

/// <summary>
/// A Neo4j server of our own from an unpacked distribution, on free ports of this machine with a folder of its own under the temporary folder. A shell
/// stands guard: when this process ends, however it ends, the server is killed and the folder removed.
/// </summary>
public sealed class LocalServer : IAsyncDisposable
{
    private const string Guard = """
        rm -f "$2/run/neo4j.pid" "$2/keep"
        "$1/bin/neo4j" console >"$2/console.log" 2>&1 &
        console=$!
        cat >/dev/null
        kill -9 "$(cat "$2/run/neo4j.pid" 2>/dev/null)" "$console" 2>/dev/null
        [ -e "$2/keep" ] || rm -rf "$2"
        """;

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(5);

    private static readonly HttpClient Http = new();

    private readonly string home;
    private readonly string folder;
    private Process? guard;

    private LocalServer(string home, string folder, Database database) => (this.home, this.folder, Database) = (home, folder, database);

    public Database Database { get; }

    /// <summary>Makes a fresh folder and starts the server.</summary>
    public static async Task<LocalServer> StartAsync(string home, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("khrushchev-neo4j-").FullName;
        var (http, bolt) = FreePorts();
        Directory.CreateDirectory(Path.Combine(folder, "conf"));
        await File.WriteAllLinesAsync(Path.Combine(folder, "conf", "neo4j.conf"), Settings(folder, http, bolt), cancellationToken);
        var server = new LocalServer(home, folder, new Database($"http://127.0.0.1:{http}", "neo4j", Guid.NewGuid().ToString("n")));
        using (var admin = server.Start(Path.Combine(home, "bin", "neo4j-admin"), "dbms", "set-initial-password", server.Database.Password))
            await admin.WaitForExitAsync(cancellationToken);
        await server.StartAgainAsync(cancellationToken);
        return server;
    }

    /// <summary>Starts it on the same folder and ports.</summary>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        guard = Start("/bin/sh", "-c", Guard, "guard", home, folder);
        await AnswersAsync(cancellationToken);
    }

    /// <summary>As a power cut does it: nothing is written, nothing is closed.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "keep"), "", cancellationToken);
        await EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
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
                throw new InvalidOperationException($"Neo4j did not start; {folder}/console.log ends:\n{await LastLinesAsync(cancellationToken)}");
            await Task.Delay(100, cancellationToken);
        }
    }

    private async Task<bool> AnswersNowAsync(CancellationToken cancellationToken)
    {
        // A server that is half up may take a connection and never answer on it.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            using var answer = await Http.GetAsync(new Uri(Database.Uri), patience.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    private async Task<string> LastLinesAsync(CancellationToken cancellationToken) =>
        string.Join('\n', (await File.ReadAllLinesAsync(Path.Combine(folder, "console.log"), cancellationToken)).TakeLast(10));

    private Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["NEO4J_CONF"] = Path.Combine(folder, "conf");
        start.Environment["NEO4J_HOME"] = home;
        return Process.Start(start)!;
    }

    private static string[] Settings(string folder, int http, int bolt) =>
    [
        .. new[] { "data", "logs", "run", "import", "plugins" }.Select(kind => $"server.directories.{kind}={folder}/{kind}"),
        $"server.directories.transaction.logs.root={folder}/data/transactions",
        "server.default_listen_address=127.0.0.1",
        string.Create(CultureInfo.InvariantCulture, $"server.http.listen_address=127.0.0.1:{http}"),
        string.Create(CultureInfo.InvariantCulture, $"server.http.advertised_address=127.0.0.1:{http}"),
        string.Create(CultureInfo.InvariantCulture, $"server.bolt.listen_address=127.0.0.1:{bolt}"),
        string.Create(CultureInfo.InvariantCulture, $"server.bolt.advertised_address=127.0.0.1:{bolt}"),
        "server.https.enabled=false",
        $"server.memory.heap.initial_size={Environment.GetEnvironmentVariable("NEO4J_TEST_HEAP") ?? "512m"}",
        $"server.memory.heap.max_size={Environment.GetEnvironmentVariable("NEO4J_TEST_HEAP") ?? "512m"}",
        $"server.memory.pagecache.size={Environment.GetEnvironmentVariable("NEO4J_TEST_PAGECACHE") ?? "128m"}",
        "dbms.usage_report.enabled=false",
    ];

    private static (int Http, int Bolt) FreePorts()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }
}
