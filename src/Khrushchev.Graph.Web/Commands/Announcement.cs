using Khrushchev.Graph.Web.Hosting.Options;
using Khrushchev.Graph.Web.Hosting.Teaching;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Khrushchev.Graph.Web.Commands;

/// <summary>What the terminal says once the application listens.</summary>
internal static class Announcement
{
    public static void Write(WebApplication app, TextWriter output)
    {
        var folder = app.Services.GetRequiredService<GraphOptions>().Notes.Folder;
        var key = app.Services.GetRequiredService<TeacherKey>();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        output.WriteLine($"Notes    {folder}");
        foreach (var address in addresses.Select(Reachable).Distinct(StringComparer.Ordinal))
        {
            output.WriteLine($"Course   {address}");
            output.WriteLine($"Teacher  {key.LinkFrom(address)}");
        }
        output.WriteLine("Ctrl+C stops the server.");
        output.Flush();
    }

    // A server that listens on every address of the machine names one that nobody can open.
    private static string Reachable(string address) => address
        .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
        .Replace("//[::]", "//localhost", StringComparison.Ordinal)
        .Replace("//+", "//localhost", StringComparison.Ordinal)
        .Replace("//*", "//localhost", StringComparison.Ordinal);
}
