using System.Globalization;

namespace Khrushchev.Graph.Web.Hosting.Options;

/// <summary>
/// Reads settings and collects what is wrong with them. The configuration binder would stop at the first value that it
/// cannot convert; somebody who sets up a server wants to hear of all of them at once.
/// </summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<string> errors = [];

    /// <summary>One sentence for each bad setting, in the order they were read.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>The text, or null where none is set.</summary>
    public string? Text(string key) => configuration[key] is { Length: > 0 } text ? text : null;

    /// <summary>A whole number within both bounds, inclusive.</summary>
    public int Whole(string key, int fallback, int least, int most)
    {
        if (Text(key) is not { } text)
            return fallback;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;
        return Refuse(key, text, $"a whole number from {least} to {most}", fallback);
    }

    /// <summary>A time written as hours:minutes:seconds, within both bounds, inclusive.</summary>
    public TimeSpan Duration(string key, TimeSpan fallback, TimeSpan least, TimeSpan most)
    {
        if (Text(key) is not { } text)
            return fallback;
        if (TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;
        return Refuse(key, text, $"a time from {least:c} to {most:c}, as in {fallback:c}", fallback);
    }

    /// <summary>true or false.</summary>
    public bool Flag(string key, bool fallback)
    {
        if (Text(key) is not { } text)
            return fallback;
        return bool.TryParse(text, out var value) ? value : Refuse(key, text, "true or false", fallback);
    }

    /// <summary>Remembers that a setting is wrong.</summary>
    public void Refuse(string key, string reason) => errors.Add($"{key}: {reason}");

    private T Refuse<T>(string key, string text, string expected, T fallback)
    {
        Refuse(key, $"'{text}' is not {expected}.");
        return fallback;
    }
}
