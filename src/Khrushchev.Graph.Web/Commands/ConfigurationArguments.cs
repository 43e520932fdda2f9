namespace Khrushchev.Graph.Web.Commands;

/// <summary>
/// Tells settings of ASP.NET from our own words, so that <c>--Logging:LogLevel:Default=Debug</c> and
/// <c>--environment Development</c> work as in any web application while a mistyped option is still refused.
/// </summary>
internal static class ConfigurationArguments
{
    private static readonly HashSet<string> HostKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "environment", "contentRoot", "applicationName", "webRoot", "http_ports", "https_ports", "AllowedHosts",
    };

    /// <summary>Our words in their order, and the settings as <c>--key=value</c>.</summary>
    public static (string[] Words, string[] Settings) Split(IReadOnlyList<string> args)
    {
        var words = new List<string>();
        var settings = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            if (!IsSetting(args[i], out var hasValue))
                words.Add(args[i]);
            else if (hasValue)
                settings.Add(args[i]);
            else
                settings.Add($"{args[i]}={(i + 1 < args.Count ? args[++i] : "")}");
        }
        return ([.. words], [.. settings]);
    }

    private static bool IsSetting(string arg, out bool hasValue)
    {
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        hasValue = equals >= 0;
        if (!arg.StartsWith("--", StringComparison.Ordinal))
            return false;
        var key = hasValue ? arg[2..equals] : arg[2..];
        // A host that hands its own settings on names whole sections too, with nothing in them.
        return equals == arg.Length - 1 || key.Contains(':', StringComparison.Ordinal) || HostKeys.Contains(key);
    }
}
