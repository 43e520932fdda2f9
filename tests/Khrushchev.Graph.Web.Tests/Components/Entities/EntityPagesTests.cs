using AngleSharp.Dom;

namespace Khrushchev.Graph.Web.Tests.Components.Entities;

/// <summary>The page of an entity as it is first sent.</summary>
public sealed class EntityPagesTests
{
    [Fact]
    public async Task Person_EachOffice_IsOneRowWithAllItsSpells()
    {
        var page = await OpenAsync("/entity/nikita-khrushchev");

        var rows = page.QuerySelectorAll(".offices .spans li");
        Assert.Equal(["Leader in Moscow 1935–38, 1949–53 1", "Chairman 1958–64 1"], rows.Select(r => r.QuerySelector(".words").Words()));
        Assert.Equal([2, 1], rows.Select(r => r.QuerySelectorAll("b.tenure").Length));
        Assert.All(rows, r => Assert.Equal("1", r.GetAttribute("data-person")));
    }

    [Fact]
    public async Task Person_AllyAndRivalInOne_StandInOneRow_ToldApartInWordsAndInTheBars()
    {
        var page = await OpenAsync("/entity/nikita-khrushchev");

        var row = Assert.Single(page.QuerySelectorAll(".alliances .spans li"));
        Assert.Equal("Georgy Malenkov", row.QuerySelector("a.other").Words());
        Assert.Equal(
            ["rival, 1953–57 they fought over which came first. 1", "ally, 1953–54 they joined against Beria. 1"],
            row.QuerySelectorAll(".alliance").Select(a => a.Words()).OrderDescending(StringComparer.Ordinal));
        Assert.Single(row.QuerySelectorAll("b.ally"));
        Assert.Single(row.QuerySelectorAll("b.rival"));
    }

    [Fact]
    public async Task Person_PartInTheStory_IsInOrderOfTime()
    {
        var page = await OpenAsync("/entity/nikita-khrushchev");

        Assert.Equal(
            ["June 1953 A plot planned it 2", "14 October 1964 Khrushchev falls signed 2"],
            page.QuerySelectorAll(".chronicle li").Select(l => l.Words()));
    }

    [Fact]
    public async Task Office_ItsHolders_StandInOrderInOneBar()
    {
        var page = await OpenAsync("/entity/chairman");

        Assert.Equal(["Georgy Malenkov", "Nikita Khrushchev"], page.QuerySelectorAll(".holders .bar span").Select(s => s.Words()));
        Assert.Equal(["3", "1"], page.QuerySelectorAll(".holders .bar span").Select(s => s.GetAttribute("data-person")));
        Assert.Equal("Georgy Malenkov 5 March 1953 – 8 February 1955 1", page.QuerySelectorAll(".holders ol li")[0].Words());
    }

    [Fact]
    public async Task Correction_StandsBesideTheStory_BeforeTheEvidence()
    {
        var page = await OpenAsync("/entity/georgy-malenkov");

        var correction = page.QuerySelector(".lead .correction");
        Assert.Contains("He was General Secretary.", correction.Words(), StringComparison.Ordinal);
        Assert.Contains("He never was.", correction.Words(), StringComparison.Ordinal);
        Assert.True(correction!.CompareDocumentPosition(page.QuerySelector(".evidence")!).HasFlag(DocumentPositions.Following));
    }

    [Theory]
    [InlineData("/entity/beria-arested", "entity/beria-arrested")]
    [InlineData("/entity/khruschov", "entity/nikita-khrushchev")]
    public async Task UnknownName_OffersTheNearest(string address, string offered)
    {
        var page = await OpenAsync(address);

        Assert.Contains("Nothing here has that name", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".nearest a"), a => a.GetAttribute("href") == offered);
    }

    [Fact]
    public async Task UnknownName_LikeNothing_OffersTheWaysIn()
    {
        var page = await OpenAsync("/entity/xyzzy");

        Assert.Empty(page.QuerySelectorAll(".nearest"));
        Assert.NotEmpty(page.QuerySelectorAll(".ways a[href=cards]"));
    }

    private static async Task<IDocument> OpenAsync(string address)
    {
        await using var app = PageCourse.Open();
        using var client = await app.ReadyAsync();
        return await client.PageAsync(address);
    }
}
