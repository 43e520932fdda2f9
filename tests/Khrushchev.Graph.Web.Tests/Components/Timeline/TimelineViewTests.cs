using System.Collections.Immutable;
using System.Text.Json;
using Bunit;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;
using Khrushchev.Graph.Web.Components.State;
using Khrushchev.Graph.Web.Components.Timeline;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Components.Timeline;

public sealed class TimelineViewTests : BunitContext
{
    private readonly BunitJSModuleInterop module;

    public TimelineViewTests()
    {
        module = JSInterop.SetupModule(path => path.Arguments[0]?.ToString()?.Contains("timeline", StringComparison.Ordinal) == true);
        module.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public async Task View_Marks_AreOneListByDateWithTheirDatesInWords()
    {
        var view = await RenderAsync(TimelineCourse.Succession());

        var marks = view.FindAll(".marks > li a");
        Assert.Equal(["Stalin Dies", "Uprising", "Beria Arrested", "First Secretary Elected", "Thaw"], marks.Select(m => m.QuerySelector(".name")!.TextContent));
        Assert.Contains("5 March 1953", marks[0].TextContent, StringComparison.Ordinal);
        Assert.Equal("?focus=stalin-dies", marks[0].GetAttribute("href"));
    }

    [Fact]
    public async Task View_BeforeAnyScript_FitsTheCourseIntoTheScreen()
    {
        var view = await RenderAsync(TimelineCourse.Succession());

        Assert.Contains("--t0:-6209;--t1:-1826;--k:calc((100cqw - var(--names)) / 4383)", view.Find(".timeline").GetAttribute("style"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task View_OpenedBeforeTheFirstPublish_ThenShowsTheCoursesOwnPeriod()
    {
        var store = await TimelineCourse.Succession().StoreAsync();
        Services.AddStore(store);
        var frame = Render<CascadingValue<PageView>>(p => Show(p, StoreInfo.Empty));
        Assert.Contains("Nothing to draw yet", frame.Markup, StringComparison.Ordinal);

        var info = await store.InfoAsync(Xunit.TestContext.Current.CancellationToken);
        frame.Render(p => Show(p, info));

        Assert.Contains("--t0:-6209;--t1:-1826;", frame.Find(".timeline").GetAttribute("style"), StringComparison.Ordinal);
        Assert.Equal(5, frame.FindAll(".marks > li").Count);
        var limits = JsonSerializer.SerializeToElement(module.Invocations["mount"].Single().Arguments[2]).GetProperty("limits");
        Assert.InRange(limits.GetProperty("to").GetInt32(), Day("1965-01-01"), Day("1966-01-01"));

        static void Show(ComponentParameterCollectionBuilder<CascadingValue<PageView>> frame, StoreInfo info) =>
            frame.Add(c => c.Value, new PageView(new PageState(), info)).AddChildContent<TimelineView>();
    }

    [Fact]
    public async Task View_Focus_IsMarkedAsCurrent()
    {
        var view = await RenderAsync(TimelineCourse.Succession(), p => p.Add(v => v.Focus, new EntityId("uprising")));

        Assert.Equal("Uprising", view.Find(".marks [aria-current=true] .name").TextContent);
    }

    [Fact]
    public async Task View_NothingDated_SaysWhatToDo()
    {
        var view = await RenderAsync(new TimelineCourse().Add("undated", null, EntityKind.Idea));

        Assert.Contains("Nothing to draw yet", view.Markup, StringComparison.Ordinal);
        Assert.Empty(view.FindAll(".timeline"));
    }

    [Fact]
    public async Task Moved_Nearer_ShowsWhatTheLevelHid()
    {
        var course = new TimelineCourse();
        foreach (var i in Enumerable.Range(0, 8))
            course.Add($"event-{i}", $"1956-05-{(2 * i) + 1:00}");
        var view = await RenderAsync(course);
        Assert.NotEmpty(view.FindAll(".pill"));

        await view.InvokeAsync(() => view.Instance.MovedAsync(Day("1956-05-01"), Day("1956-05-20"), 48));

        Assert.Equal(8, view.FindAll(".marks > li").Count);
        Assert.Empty(view.FindAll(".pill"));
    }

    [Theory]
    [InlineData(double.NaN, 1, 1)]
    [InlineData(0, double.PositiveInfinity, 1)]
    [InlineData(5, 4, 1)]
    [InlineData(0, 4, 0)]
    [InlineData(-1e300, 1e300, 1e-300)]
    public async Task Moved_ToNonsense_ChangesNothingAndDoesNotFail(double from, double to, double scale)
    {
        var view = await RenderAsync(TimelineCourse.Succession());

        await view.InvokeAsync(() => view.Instance.MovedAsync(from, to, scale));
        await view.InvokeAsync(() => view.Instance.RestedAsync(from, to));

        Assert.NotEmpty(view.FindAll(".marks > li"));
    }

    [Fact]
    public async Task Rested_TellsTheWindow_AndHearingItBackMovesNothing()
    {
        DayRange? told = null;
        var view = await RenderAsync(TimelineCourse.Succession(), p => p.Add(v => v.OnWindow, window => told = window));

        await view.InvokeAsync(() => view.Instance.RestedAsync(Day("1953-02-01"), Day("1953-08-01")));
        view.Render(p => p.Add(v => v.Window, told));

        Assert.Equal(new DayRange(Day("1953-02-01"), Day("1953-07-31")), told);
        Assert.DoesNotContain(module.Invocations, i => i.Identifier == "show");
    }

    [Fact]
    public async Task Travel_ToACause_ChoosesItAndAnnouncesIt()
    {
        EntityId? chosen = null;
        var view = await RenderAsync(TimelineCourse.Succession(), p => p.Add(v => v.OnFocus, id => chosen = id));

        await view.InvokeAsync(() => view.Instance.TravelAsync("beria-arrested", false, false));

        Assert.Equal("uprising", chosen?.Value);
        Assert.Equal("trigger, 1 of 2 causes: Uprising, 17 June 1953", view.Find("[aria-live]").TextContent);
    }

    [Fact]
    public async Task Travel_ToNowhere_SaysSo()
    {
        var view = await RenderAsync(TimelineCourse.Succession());

        await view.InvokeAsync(() => view.Instance.TravelAsync("stalin-dies", false, false));
        Assert.Equal("The notes name no dated cause of Stalin Dies.", view.Find("[aria-live]").TextContent);

        await view.InvokeAsync(() => view.Instance.TravelAsync("No slug!", false, false));
        await view.InvokeAsync(() => view.Instance.OpenAsync("No slug!"));
    }

    [Fact]
    public async Task Day_AskedForInTheBrowser_IsToldAndHearingItBackMovesNothing()
    {
        int? told = null;
        var view = await RenderAsync(TimelineCourse.Succession(), p => p.Add(v => v.OnDay, day => told = day));

        await view.InvokeAsync(() => view.Instance.DayAsync(Day("1955-01-01")));
        view.Render(p => p.Add(v => v.Day, told));

        Assert.Equal(Day("1955-01-01"), told);
        Assert.DoesNotContain(module.Invocations, i => i.Identifier == "setDay");
    }

    [Fact]
    public async Task Day_InTheAddress_IsDrawnAndGivenToTheBrowser()
    {
        var view = await RenderAsync(TimelineCourse.Succession(), p => p.Add(v => v.Day, Day("1955-01-01")));

        var flag = view.Find("[role=slider]");
        Assert.Equal("1 January 1955", flag.GetAttribute("aria-valuetext"));
        Assert.False(view.Find(".cursor").HasAttribute("hidden"));
        Assert.Equal("true", view.Find(".ask").GetAttribute("aria-pressed"));
        view.WaitForAssertion(() => Assert.Contains(module.Invocations, i => i.Identifier == "setDay"));
    }

    [Fact]
    public async Task Day_BeyondTheCourse_IsItsLast()
    {
        int? told = null;
        var view = await RenderAsync(TimelineCourse.Succession(), p => p.Add(v => v.OnDay, day => told = day));

        await view.InvokeAsync(() => view.Instance.DayAsync(int.MaxValue));

        Assert.InRange(told!.Value, Day("1964-12-31"), Day("1966-12-31"));
    }

    [Fact]
    public async Task Themes_OneTakenAway_LeavesTheOthers()
    {
        ImmutableArray<string> told = [];
        var view = await RenderAsync(TimelineCourse.Succession(), p => p.Add(v => v.OnThemes, themes => told = themes));

        view.FindAll(".themes input").Single(i => i.ParentElement!.TextContent.Contains("Abroad", StringComparison.Ordinal)).Change(false);

        Assert.Equal(["leadership", "party", "terror", "economy", "ideas"], told);
    }

    [Fact]
    public async Task Themes_WithNothingDated_LeaveAWayBack()
    {
        var view = await RenderAsync(TimelineCourse.Succession(), p => p.Add(v => v.Themes, ["party"]));

        Assert.Equal("", view.FindAll("a").Single(a => a.TextContent.Contains("Show all themes", StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Fact]
    public async Task Themes_LastOneTakenAway_BringsAllBack()
    {
        ImmutableArray<string> told = ["x"];
        var view = await RenderAsync(
            TimelineCourse.Succession(), p => p.Add(v => v.Themes, ["leadership"]).Add(v => v.OnThemes, themes => told = themes));
        Assert.Contains("1 of 6", view.Find(".tools").TextContent, StringComparison.Ordinal);

        view.FindAll(".themes input").Single(i => i.HasAttribute("checked")).Change(false);

        Assert.Empty(told);
    }

    [Fact]
    public async Task Upright_ShowsTheWholeCourse()
    {
        var view = await RenderAsync(TimelineCourse.Succession().Add("revolution", "1917-11-07"));
        Assert.DoesNotContain("Revolution", view.Find(".marks").TextContent, StringComparison.Ordinal);

        await view.InvokeAsync(view.Instance.UprightAsync);

        var years = view.FindAll(".marks > li").Select(m => m.GetAttribute("data-year")).Where(y => !string.IsNullOrEmpty(y));
        Assert.Equal(["1917", "1953", "1954"], years);
    }

    private async Task<IRenderedComponent<TimelineView>> RenderAsync(
        TimelineCourse course, Action<ComponentParameterCollectionBuilder<TimelineView>>? parameters = null)
    {
        var store = await course.StoreAsync();
        Services.AddStore(store);
        var page = new PageView(new PageState(), await store.InfoAsync(Xunit.TestContext.Current.CancellationToken));
        return Render<TimelineView>(p =>
        {
            p.AddCascadingValue(page);
            parameters?.Invoke(p);
        });
    }

    private static int Day(string edtf) => HistoricalDate.Parse(edtf).EarliestDay;
}
