namespace Khrushchev.Graph.Browser.Tests;

/// <summary>Finds a Chromium on this machine: the variable CHROMIUM, the usual names on the path, Playwright's own.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "msedge"];

    /// <summary>Flags for a machine without a screen, a GPU or a network.</summary>
    public static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-gpu",
    ];

    /// <summary>Where it is, or null.</summary>
    public static string? Find(IPlaywright playwright)
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new FileNotFoundException($"CHROMIUM names '{named}', which is not there.");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var onPath = from name in Names from folder in folders select Path.Combine(folder, name + suffix);
        return onPath.Append(playwright.Chromium.ExecutablePath).FirstOrDefault(File.Exists);
    }
}
