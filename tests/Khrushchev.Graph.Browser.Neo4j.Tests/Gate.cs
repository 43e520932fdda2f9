using System.Net;
using System.Net.Sockets;

namespace Khrushchev.Graph.Browser.Tests;

/// <summary>A way to a server that a test may close and open again; what is under way when it closes is cut.</summary>
internal sealed class Gate : IAsyncDisposable
{
    private readonly Uri server;
    private readonly int port;
    private TcpListener listener;
    private CancellationTokenSource closing = new();
    private Task passing;

    /// <summary>Open from the start.</summary>
    public Gate(Uri server)
    {
        this.server = server;
        listener = Listen(0);
        port = ((IPEndPoint)listener.LocalEndpoint).Port;
        passing = PassAsync(listener, closing.Token);
    }

    /// <summary>Where the server is for those who come this way.</summary>
    public string Address => $"{server.Scheme}://127.0.0.1:{port}";

    public async Task CloseAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await passing;
    }

    public void Open()
    {
        (listener, closing) = (Listen(port), new CancellationTokenSource());
        passing = PassAsync(listener, closing.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        closing.Dispose();
    }

    private static TcpListener Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return listener;
    }

    private async Task PassAsync(TcpListener listener, CancellationToken closed)
    {
        var passed = new List<Task>();
        try
        {
            while (true)
                passed.Add(CarryAsync(await listener.AcceptTcpClientAsync(closed), closed));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(passed);
        }
    }

    private async Task CarryAsync(TcpClient visitor, CancellationToken closed)
    {
        using var near = visitor;
        using var far = new TcpClient();
        try
        {
            await far.ConnectAsync(server.Host, server.Port, closed);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream(), closed), far.GetStream().CopyToAsync(near.GetStream(), closed));
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or SocketException)
        {
            // Closed, or either end has gone.
        }
    }
}
