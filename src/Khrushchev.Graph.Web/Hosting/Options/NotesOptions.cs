namespace Khrushchev.Graph.Web.Hosting.Options;

/// <summary>Where the course is written and how it is watched.</summary>
/// <param name="Folder">Full path of a folder that exists.</param>
/// <param name="Watch">Whether the system is asked to tell of changes; the folder is looked through in any case.</param>
/// <param name="Settle">How long a folder must lie still before it is compiled: editors save in several steps.</param>
/// <param name="Poll">How often the folder is looked through, as the system's word is lost on network shares.</param>
/// <param name="Publish">Whether this node publishes the notes; else it shows what another has published to the same database.</param>
internal sealed record NotesOptions(string Folder, bool Watch, TimeSpan Settle, TimeSpan Poll, bool Publish = true)
{
    public const string FolderKey = "Notes:Folder";

    public const string PublishKey = "Notes:Publish";

    public static NotesOptions Read(SettingsReader settings) => new(
        ReadFolder(settings),
        settings.Flag("Notes:Watch", true),
        settings.Duration("Notes:Settle", TimeSpan.FromMilliseconds(200), TimeSpan.Zero, TimeSpan.FromSeconds(10)),
        settings.Duration("Notes:Poll", TimeSpan.FromSeconds(30), TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(1)),
        settings.Flag(PublishKey, true));

    private static string ReadFolder(SettingsReader settings)
    {
        if (!settings.Flag(PublishKey, true))
            return "";
        if (NotesFolder.Find(settings.Text(FolderKey)) is { } folder)
            return folder;
        settings.Refuse(FolderKey, NotesFolder.Missing(settings.Text(FolderKey)));
        return "";
    }
}
