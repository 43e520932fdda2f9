using Bunit;
using Bunit.TestDoubles;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;
using Khrushchev.Graph.Web.Components.State;
using Khrushchev.Graph.Web.Components.Timeline.Days;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Components.Timeline.Days;

public sealed class DayDetailsTests : BunitContext
{
    [Fact]
    public async Task Day_OfAChange_NamesBothAndSaysSo()
    {
        var page = await RenderAsync("1955-02-08");

        Assert.Equal("8 February 1955", page.Find("h2").TextContent);
        Assert.Equal("Malenkov then Bulganin it changed hands on this day", Words(page.Find(".offices dd").TextContent));
        Assert.Equal("?focus=malenkov", page.Find(".offices dd a").GetAttribute("href"));
    }

    [Fact]
    public async Task Day_WithDoubt_TellsItInWordsAndLooks()
    {
        var page = await RenderAsync("1954-03-01");

        var policy = page.Find(".day-things .doubtful");
        Assert.Equal("perhaps Thaw began about 1954", Words(policy.TextContent));
    }

    [Fact]
    public async Task Day_WithoutEvents_SaysSoAndNamesTheNearest()
    {
        var page = await RenderAsync("1953-06-20");

        Assert.Contains("No event of the notes falls on this day.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Uprising", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Beria Arrested", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_IsAnnouncedInABreath() => Assert.Equal(
        "1 January 1955. Chairman: Malenkov. 1 policy, 0 events.", (await RenderAsync("1955-01-01")).Find("[role=status]").TextContent);

    [Theory]
    [InlineData("1 January 1955", "?day=1955-01-01")]
    [InlineData("26.6.1953", "?day=1953-06-26")]
    public async Task Field_ADayTyped_IsGoneTo(string text, string expected)
    {
        var page = await RenderAsync("1953-03-05");

        page.Find("#day-field").Change(text);
        page.Find("form").Submit();

        Assert.EndsWith("/" + expected, Services.GetRequiredService<BunitNavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Field_WhatIsNoDay_SaysHowToWriteOne()
    {
        var page = await RenderAsync("1953-03-05");

        page.Find("#day-field").Change("soon");
        page.Find("form").Submit();

        Assert.Contains("1955-01-01", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.Find("#day-field").GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Field_AMonthLater_GoesThere()
    {
        var page = await RenderAsync("1953-03-05");

        page.Find("[aria-label='A month later']").Click();

        Assert.EndsWith("/?day=1953-04-05", Services.GetRequiredService<BunitNavigationManager>().Uri, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<DayDetails>> RenderAsync(string day)
    {
        var store = await TimelineCourse.Succession().StoreAsync();
        Services.AddStore(store);
        var number = HistoricalDate.Parse(day).EarliestDay;
        var page = new PageView(new PageState { Day = number }, await store.InfoAsync(Xunit.TestContext.Current.CancellationToken));
        return Render<DayDetails>(p => p.AddCascadingValue(page).Add(d => d.Day, number));
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
