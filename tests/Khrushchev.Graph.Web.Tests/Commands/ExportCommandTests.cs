using System.Text.Json;

namespace Khrushchev.Graph.Web.Tests.Commands;

public sealed class ExportCommandTests
{
    [Fact]
    public async Task Export_ToTheTerminal_HoldsTheWholeCourse()
    {
        using var notes = TempNotes.WithSmallCourse();

        var run = await Cli.RunAsync("export", "--format", "json", notes.Folder);

        Assert.Equal((0, ""), (run.Code, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal(("khrushchev-graph", 1), (root.GetProperty("format").GetString(), root.GetProperty("formatVersion").GetInt32()));
        Assert.Equal(["beria-arrested", "stalin-dies"], root.GetProperty("entities").EnumerateArray().Select(e => e.GetProperty("head").GetProperty("id").GetString()));
        var relation = Assert.Single(root.GetProperty("relations").EnumerateArray());
        Assert.Equal("LED_TO", relation.GetProperty("type").GetString());
        Assert.Equal("long-term", relation.GetProperty("claim").GetProperty("role").GetString());
        Assert.Equal("rise#^beria", relation.GetProperty("evidence")[0].GetProperty("passage").GetString());
        Assert.Equal("events/beria-arrested.md", relation.GetProperty("location").GetProperty("file").GetString());
        Assert.Equal(2, root.GetProperty("cards")[0].GetProperty("passages").GetArrayLength());
    }

    [Fact]
    public async Task Export_ToAFile_ReplacesItAndLeavesNothingBeside()
    {
        using var notes = TempNotes.WithSmallCourse();
        using var target = new TempNotes(("course.json", "old"));

        var run = await Cli.RunAsync("export", notes.Folder, "-o", target.PathOf("course.json"));

        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal([target.PathOf("course.json")], Directory.GetFileSystemEntries(target.Folder));
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(target.PathOf("course.json"), Patience.Token));
    }

    [Fact]
    public async Task Export_BrokenNotes_LeavesTheOldFile()
    {
        using var notes = new TempNotes(("events/broken.md", "no front matter"));
        using var target = new TempNotes(("course.json", "old"));

        var run = await Cli.RunAsync("export", notes.Folder, "-o", target.PathOf("course.json"));

        Assert.Equal(1, run.Code);
        Assert.Contains("events/broken.md(", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", await File.ReadAllTextAsync(target.PathOf("course.json"), Patience.Token));
    }

    [Fact]
    public async Task Export_WhereNothingCanBeWritten_SaysSoInOneLine()
    {
        using var notes = TempNotes.WithSmallCourse();

        var run = await Cli.RunAsync("export", notes.Folder, "-o", notes.PathOf("no/such/folder/course.json"));

        Assert.Equal(1, run.Code);
        Assert.Single(run.ErrorLines);
    }
}
