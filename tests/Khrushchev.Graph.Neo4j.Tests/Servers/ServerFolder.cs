using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Khrushchev.Graph.Neo4j.Tests.Servers;

/// <summary>The folder of a <see cref="LocalServer"/>: its settings, its data and its ports.</summary>
internal sealed class ServerFolder
{
    private readonly int http;
    private readonly int bolt;

    private ServerFolder(string path)
    {
        Path = path;
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        (http, bolt) = (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }

    public string Path { get; }

    public string Password { get; } = Guid.NewGuid().ToString("n");

    /// <summary>What starts the server with the settings that were written last, or null until somebody found out.</summary>
    public string[]? Command { get; set; }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public static ServerFolder Create() => new(Directory.CreateTempSubdirectory("khrushchev-neo4j-").FullName);

    public string Address(string scheme) =>
        string.Create(CultureInfo.InvariantCulture, $"{scheme}://127.0.0.1:{(scheme == "http" ? http : bolt)}");

    /// <summary>Writes <c>neo4j.conf</c>; a later line for the same setting counts, but for those that may come more than once.</summary>
    public void Write(IEnumerable<string> settings)
    {
        const string Repeatable = "server.jvm.additional";
        var lines = Usual().Concat(settings).Select((line, n) => (Line: line, Name: line.Split('=')[0], Number: n));
        Directory.CreateDirectory(this["conf"]);
        File.WriteAllLines(this["conf/neo4j.conf"], lines.GroupBy(l => l.Name == Repeatable ? $"{l.Number}" : l.Name).Select(g => g.Last().Line));
        Command = null;
    }

    public string LastLines() => File.Exists(this["console.log"]) ? string.Join('\n', File.ReadAllLines(this["console.log"]).TakeLast(10)) : "It said nothing.";

    public void Delete()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }

    private IEnumerable<string> Usual() =>
    [
        .. new[] { "data", "logs", "run", "import", "plugins" }.Select(kind => $"server.directories.{kind}={this[kind]}"),
        $"server.directories.transaction.logs.root={this["data/transactions"]}",
        "server.default_listen_address=127.0.0.1",
        string.Create(CultureInfo.InvariantCulture, $"server.http.listen_address=127.0.0.1:{http}"),
        string.Create(CultureInfo.InvariantCulture, $"server.http.advertised_address=127.0.0.1:{http}"),
        string.Create(CultureInfo.InvariantCulture, $"server.bolt.listen_address=127.0.0.1:{bolt}"),
        string.Create(CultureInfo.InvariantCulture, $"server.bolt.advertised_address=127.0.0.1:{bolt}"),
        "server.https.enabled=false", "server.memory.heap.max_size=512m", "server.memory.pagecache.size=64m", "dbms.usage_report.enabled=false",
    ];
}
