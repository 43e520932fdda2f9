using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.SignalR;

namespace Khrushchev.Graph.Web.Hosting.Security;

/// <summary>Bounds on what one request or one open screen may take of the server.</summary>
internal static class ServerLimits
{
    private const int LargestRequest = 256 * 1024;
    private const int LargestMessage = 64 * 1024;

    // Screens that lost their network and may come back: a class of tablets, not a day of visitors.
    private const int ScreensKept = 60;

    public static void AddServerLimits(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
        services.Configure<HubOptions>(hub => hub.MaximumReceiveMessageSize = LargestMessage);
        services.Configure<CircuitOptions>(circuits =>
        {
            circuits.DisconnectedCircuitMaxRetained = ScreensKept;
            circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
        });
        // The JSON interface alone: it holds no secret, so its length cannot tell one. Pages carry tokens and stay as they are;
        // the bundle is compressed when it is published.
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ["application/json", "application/problem+json"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = System.IO.Compression.CompressionLevel.Fastest);
    }
}
