namespace Khrushchev.Graph.Web.Hosting.Options;

/// <summary>Who may present and edit.</summary>
/// <param name="Key">The key that a teacher shows, or null for a new random one at each start.</param>
/// <param name="AttemptsPerMinute">How many keys one address may try in a minute.</param>
internal sealed record TeacherOptions(string? Key, int AttemptsPerMinute)
{
    /// <summary>A shorter key could be guessed in spite of the limit on attempts.</summary>
    public const int ShortestKey = 12;

    public static TeacherOptions Read(SettingsReader settings)
    {
        var key = settings.Text("Teacher:Key");
        if (key is { Length: < ShortestKey })
            settings.Refuse("Teacher:Key", $"a key has at least {ShortestKey} characters; leave it out for a random one.");
        return new TeacherOptions(key, settings.Whole("Teacher:AttemptsPerMinute", 10, 1, 1000));
    }
}
