using System.Text.Json;

namespace Khrushchev.Graph.Web.Tests.Commands;

public sealed class CheckCommandTests
{
    private static readonly (string, string) Broken =
        ("events/broken.md", "---\ntype: event\ntheme: leadership\ndate: some time\n---\n# Broken\n\nIt is.\n");

    private static readonly (string, string) Dateless = ("policies/thaw.md", "---\ntype: policy\ntheme: ideas\n---\n# Thaw\n\nIt was warmer.\n\n"
        + "## Causes\n- **trigger**: [[Stalin dies]] — nobody forbade it any more.\n");

    [Fact]
    public async Task GoodNotes_PassWithACount()
    {
        using var notes = TempNotes.WithSmallCourse();

        var run = await Cli.RunAsync("check", notes.Folder);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("3 files, 0 errors", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenNotes_GiveLinesThatEditorsUnderstand()
    {
        using var notes = new TempNotes([.. TempNotes.Small, Broken]);

        var run = await Cli.RunAsync("check", notes.Folder);

        Assert.Equal(1, run.Code);
        Assert.Contains(run.OutputLines, l => l.StartsWith($"{notes.Folder}/events/broken.md(4,", StringComparison.Ordinal) && l.Contains(": error KG", StringComparison.Ordinal));
        Assert.StartsWith("4 files, 1 error, ", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_PassUnlessTheyAreErrors()
    {
        using var notes = new TempNotes([.. TempNotes.Small, Dateless]);

        var lenient = await Cli.RunAsync("check", notes.Folder);
        var strict = await Cli.RunAsync("check", notes.Folder, "--warnings-as-errors");

        Assert.Equal(0, lenient.Code);
        Assert.Contains(": warning KG", lenient.Output, StringComparison.Ordinal);
        Assert.Equal(1, strict.Code);
        Assert.DoesNotContain(": warning", strict.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task OtherFormats_AreJsonAndNothingElse(string format)
    {
        using var notes = new TempNotes([.. TempNotes.Small, Broken]);

        var run = await Cli.RunAsync("check", notes.Folder, "--format", format);

        Assert.Equal(1, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        var all = format == "json" ? json.RootElement : json.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(1, all.GetArrayLength());
    }

    [Fact]
    public async Task Coverage_NamesWhatCitesEachBullet()
    {
        using var notes = TempNotes.WithSmallCourse();

        var run = await Cli.RunAsync("check", notes.Folder, "--coverage");

        Assert.Equal(0, run.Code);
        Assert.Contains("How did Khrushchev rise to power?", run.Output, StringComparison.Ordinal);
        Assert.Contains(run.OutputLines, l => l.Contains("^beria", StringComparison.Ordinal) && l.Contains("beria-arrested", StringComparison.Ordinal));
        Assert.Equal("All 2 bullets have come into the graph.", run.OutputLines[^1]);
    }

    [Fact]
    public async Task Coverage_BulletThatNothingCites_Fails()
    {
        using var notes = TempNotes.WithSmallCourse();
        File.AppendAllText(notes.PathOf("cards/rise.md"), "- Khrushchev was underrated. ^underrated\n");

        var run = await Cli.RunAsync("check", notes.Folder, "--coverage");

        Assert.Equal(1, run.Code);
        Assert.Contains(run.OutputLines, l => l.Contains("^underrated", StringComparison.Ordinal) && l.Contains("nothing", StringComparison.Ordinal));
        Assert.Equal("1 of 3 bullets have not come into the graph.", run.OutputLines[^1]);
    }

    [Fact]
    public async Task Coverage_WithJson_IsRefused() =>
        Assert.Equal(1, (await Cli.RunAsync("check", "--coverage", "--format", "json")).Code);

    [Fact]
    public async Task NoSuchFolder_IsSaidInOneLine()
    {
        var run = await Cli.RunAsync("check", "no/such/folder");

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("no/such/folder", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAFolder_TheCourseAboveIsFound()
    {
        var run = await Cli.RunAsync("check");

        Assert.Equal("", run.Error);
        Assert.Matches(@"^\d+ files, ", run.OutputLines[^1]);
    }
}
