namespace Khrushchev.Graph.Browser.Tests;

/// <summary>What somebody looks at.</summary>
/// <param name="Name">For the names of pictures.</param>
/// <param name="Width">CSS pixels.</param>
/// <param name="Height">CSS pixels.</param>
/// <param name="Theme">The chosen colours, or null for the system's, which are light.</param>
/// <param name="Touch">A phone.</param>
public sealed record Screen(string Name, int Width, int Height, string? Theme = null, bool Touch = false)
{
    public static Screen Light { get; } = new("1920-light", 1920, 1080, "light");
    public static Screen Dark { get; } = new("1920-dark", 1920, 1080, "dark");
    public static Screen Projector { get; } = new("1920-projector", 1920, 1080, "projector");
    public static Screen Laptop { get; } = new("1366-light", 1366, 768, "light");
    public static Screen Phone { get; } = new("390-light", 390, 844, "light", Touch: true);
    public static Screen PhoneDark { get; } = new("390-dark", 390, 844, "dark", Touch: true);

    internal BrowserNewContextOptions Options(Uri address) => new()
    {
        BaseURL = address.ToString(),
        ViewportSize = new() { Width = Width, Height = Height },
        HasTouch = Touch,
        IsMobile = Touch,
        ReducedMotion = ReducedMotion.Reduce,
        ColorScheme = ColorScheme.Light,
    };
}
