namespace Khrushchev.Graph.Web.Hosting.Options;

/// <summary>Bounds of the JSON interface.</summary>
/// <param name="RequestsPerMinute">How much one address may ask in a minute; a whole school may share an address.</param>
internal sealed record ApiOptions(int RequestsPerMinute)
{
    public static ApiOptions Read(SettingsReader settings) =>
        new(settings.Whole("Api:RequestsPerMinute", 1200, 1, 1_000_000));
}
