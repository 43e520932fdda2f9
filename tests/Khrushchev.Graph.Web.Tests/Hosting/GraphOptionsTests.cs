using Khrushchev.Graph.Web.Hosting.Options;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Khrushchev.Graph.Web.Tests.Hosting;

public sealed class GraphOptionsTests
{
    [Fact]
    public void Read_NothingButAFolder_TakesTheDefaults()
    {
        using var notes = new TempNotes();

        var options = GraphOptions.Read(Settings(("Notes:Folder", notes.Folder)));

        Assert.Equal(notes.Folder, options.Notes.Folder);
        Assert.True(options.Notes.Watch);
        Assert.Equal(TimeSpan.FromSeconds(30), options.Notes.Poll);
        Assert.Null(options.Teacher.Key);
        Assert.Equal(1200, options.Api.RequestsPerMinute);
    }

    [Fact]
    public void Read_SeveralBadSettings_NamesThemAll()
    {
        var settings = Settings(
            ("Notes:Folder", "no/such/folder"), ("Notes:Watch", "perhaps"), ("Notes:Settle", "soon"), ("Notes:Poll", "3.00:00:00"),
            ("Teacher:Key", "short"), ("Teacher:AttemptsPerMinute", "0"), ("Api:RequestsPerMinute", "many"));

        var failures = Assert.Throws<OptionsValidationException>(() => GraphOptions.Read(settings)).Failures;

        Assert.Equal(
            ["Notes:Folder", "Notes:Watch", "Notes:Settle", "Notes:Poll", "Teacher:Key", "Teacher:AttemptsPerMinute", "Api:RequestsPerMinute"],
            failures.Select(f => f[..f.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Read_ABadKey_IsNotRepeated() =>
        Assert.DoesNotContain(
            "tooshort", Assert.Throws<OptionsValidationException>(() => GraphOptions.Read(Settings(("Teacher:Key", "tooshort")))).Message, StringComparison.Ordinal);

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build();
}
