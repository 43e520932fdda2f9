namespace Khrushchev.Graph.Web.Tests.Commands;

public sealed class SeedCommandTests
{
    [Fact]
    public async Task Seed_WithoutNeo4j_SaysWhatToSet()
    {
        using var notes = TempNotes.WithSmallCourse();

        var seed = await Cli.RunAsync("seed", notes.Folder);

        Assert.Equal(1, seed.Code);
        Assert.Contains("Neo4j:Uri", Assert.Single(seed.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seed_WrongSettings_ListsThemAll()
    {
        using var notes = TempNotes.WithSmallCourse();

        var seed = await Cli.RunAsync("seed", notes.Folder, "--Neo4j:Uri=bolt//db", "--Neo4j:Retries=77");

        Assert.Equal(1, seed.Code);
        Assert.Equal(3, seed.ErrorLines.Length);
        Assert.All(seed.ErrorLines, line => Assert.StartsWith("error: Neo4j:", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Seed_NobodyAnswers_SaysSoInOneLine()
    {
        using var notes = TempNotes.WithSmallCourse();

        var seed = await Cli.RunAsync(
            "seed", notes.Folder, "--Neo4j:Uri=http://127.0.0.1:1", "--Neo4j:Password=a-secret", "--Neo4j:Retries=1");

        Assert.Equal(1, seed.Code);
        Assert.Contains("nothing answers there", Assert.Single(seed.ErrorLines), StringComparison.Ordinal);
    }
}
