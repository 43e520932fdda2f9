using System.CommandLine;
using System.Net;
using Khrushchev.Graph.Web.Hosting;

namespace Khrushchev.Graph.Web.Commands;

/// <summary>Where to listen. What the server could not read is refused here, where it can be said in a line.</summary>
internal static class AddressOptions
{
    public static Option<int?> Port()
    {
        var port = new Option<int?>("--port", "-p") { Description = $"Port to listen on at localhost (default {WebHost.DefaultPort}); 0 takes any that is free." };
        port.Validators.Add(result =>
        {
            // What is no number at all, the parser refuses itself.
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, out var number) && number is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
                result.AddError($"A port is a number from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}.");
        });
        return port;
    }

    public static Option<string?> Urls()
    {
        var urls = new Option<string?>("--urls") { Description = "Addresses to listen on, separated by semicolons." };
        urls.Validators.Add(result =>
        {
            foreach (var url in (result.GetValueOrDefault<string?>() ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Where(u => !IsAddress(u)))
                result.AddError($"'{url}' is no address to listen on; write one as http://0.0.0.0:{WebHost.DefaultPort}.");
        });
        return urls;
    }

    private static bool IsAddress(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url.Trim());
            return address.Scheme is "http" or "https" && address.Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
