namespace Khrushchev.Graph.Browser.Tests;

/// <summary>Every view of the app, and the screens it is looked at on.</summary>
internal static class Views
{
    public static readonly string[] OfCourse =
    [
        "", "?focus=beria-arrested", "?day=1955-01-01", "causes/zhukov-dismissed", "effects/stalin-dies", "effects/stalin-dies?without=stalin-dies",
        "causes/zhukov-dismissed?show=all", "causes/khrushchev-removed?group=role&reading=power-struggle",
        "links/stalin-dies/zhukov-dismissed?chain=2", "links/hungarian-rising/secret-speech", "network",
    ];

    public static readonly string[] ToRead =
    [
        "links", "links/secret-speech", "network?focus=nikita-khrushchev", "cards", "cards/01-rise-to-power", "cards/03-secret-speech#blame",
        "lessons", "lessons/01-who-followed-stalin", "entity/beria-arrested", "entity/nikita-khrushchev", "entity/minister-of-defence",
        "entity/nothing-of-that-name", "no/such/page",
    ];

    public static readonly string[] All = [.. OfCourse, .. ToRead];

    public static readonly Screen[] Screens = [Screen.Light, Screen.Dark, Screen.Projector, Screen.Laptop, Screen.Phone];
}
