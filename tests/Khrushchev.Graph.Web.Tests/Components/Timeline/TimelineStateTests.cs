using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;
using Khrushchev.Graph.Web.Components.Timeline;
using Khrushchev.Graph.Web.Components.Timeline.Scenes;

namespace Khrushchev.Graph.Web.Tests.Components.Timeline;

public sealed class TimelineStateTests
{
    private static readonly DayRange Course = new(Day("1953-01-01"), Day("1964-12-31"));
    private static readonly int Overview = TimelineLevels.For(1280.0 / (Course.To - Course.From));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Load_ACourse_HasALaneForEachThemeInItsOrderAndOneForPolicies()
    {
        var state = await OpenAsync(TimelineCourse.Succession(), null);

        Assert.Equal(["leadership", "abroad", "policies"], state.Scene.Lanes.Select(l => l.Key));
        for (var i = 1; i < state.Scene.Lanes.Length; i++)
            Assert.Equal(state.Scene.Lanes[i - 1].Top + state.Scene.Lanes[i - 1].Height, state.Scene.Lanes[i].Top);
        Assert.Equal(state.Scene.Lanes[^1].Top + state.Scene.Lanes[^1].Height, state.Scene.Size);
    }

    [Fact]
    public async Task Load_Marks_AreInTheOrderOfTheirDates()
    {
        var state = await OpenAsync(TimelineCourse.Succession(), null);

        Assert.Equal(
            ["stalin-dies", "uprising", "beria-arrested", "first-secretary-elected", "thaw"], state.Scene.Marks.Select(m => m.Head.Id.Value));
    }

    [Fact]
    public async Task Load_AFocus_HasArcsToWhatIsDatedTriggersFirst()
    {
        var state = await OpenAsync(TimelineCourse.Succession(), "beria-arrested");

        Assert.Equal(
            [
                new SceneArc("uprising", "beria-arrested", true, "solid", 3, false, true),
                new SceneArc("stalin-dies", "beria-arrested", true, "dotted", 1, false, true),
                new SceneArc("beria-arrested", "first-secretary-elected", false, "dashed", 2, true, true),
            ],
            state.Scene.Arcs);
    }

    [Fact]
    public async Task Load_FocusThatTheLevelHides_IsDrawnAllTheSameWithItsCauses()
    {
        var course = new TimelineCourse().Add("quiet", "1956-05-05", significance: 1).Add("its-cause", "1956-05-04", significance: 1).LedTo("its-cause", "quiet");
        foreach (var i in Enumerable.Range(0, 40))
            course.Add($"loud-{i}", "1956-05-05", significance: 5);

        var state = await OpenAsync(course, "quiet");

        Assert.Contains(state.Scene.Marks, m => m.Head.Id.Value == "quiet");
        Assert.Contains(state.Scene.Marks, m => m.Head.Id.Value == "its-cause");
        Assert.Equal(state.Scene.Marks.Length, state.Scene.Marks.Select(m => m.Head.Id).Distinct().Count());
        Assert.NotEmpty(state.Scene.Pills);
    }

    [Fact]
    public async Task Load_OtherDays_KeepsEveryLaneWhereItIs()
    {
        var course = new TimelineCourse().Add("alone", "1960-05-05").Add("far", "1963-01-01", theme: "abroad");
        foreach (var i in Enumerable.Range(0, 3))
            course.Add($"crowd-{i}", "1954-05-05");
        var state = await OpenAsync(course, null);
        var before = state.Scene.Lanes;

        await state.LoadAsync(new DayRange(Day("1960-01-01"), Day("1960-12-31")), Overview, null, Token);

        Assert.Equal(before, state.Scene.Lanes);
    }

    [Fact]
    public async Task Load_NearerAndBack_LeavesNoEmptyRowsBehind()
    {
        var course = new TimelineCourse();
        foreach (var i in Enumerable.Range(0, 6))
            course.Add($"crowd-{i}", "1956-10-23");
        var state = await OpenAsync(course, null);
        var before = state.Scene.Lanes;

        await state.LoadAsync(new DayRange(Day("1956-10-01"), Day("1956-11-10")), TimelineLevels.Finest, null, Token);
        Assert.Equal(6, Assert.Single(state.Scene.Lanes).Rows);
        await state.LoadAsync(Course, Overview, null, Token);

        Assert.Equal(before, state.Scene.Lanes);
    }

    [Fact]
    public async Task Load_AThemeChosen_HidesTheOthersEvenAsCauses()
    {
        var store = await TimelineCourse.Succession().StoreAsync();
        var state = new TimelineState(store);
        await state.OpenAsync(await store.InfoAsync(Token), ["leadership"], Token);
        await state.LoadAsync(Course, Overview, new EntityId("beria-arrested"), Token);

        Assert.All(state.Scene.Marks, m => Assert.Equal("leadership", m.Head.Theme));
    }

    [Fact]
    public async Task Load_Offices_HaveTheirHoldersByStart()
    {
        var state = await OpenAsync(TimelineCourse.Succession(), null);

        var office = Assert.Single(state.Scene.Offices);
        Assert.Equal(["malenkov", "bulganin"], office.Tenures.Select(t => t.Tenure.Person.Id.Value));
    }

    [Fact]
    public async Task Strip_CourseWithAnEarlyEvent_ReachesBackToIt()
    {
        var state = await OpenAsync(new TimelineCourse().Add("revolution", "1917-11-07"), null);

        Assert.Equal(new DayRange(Day("1917-11-07"), Course.To), state.Strip.Days);
        Assert.True(state.Limits.From < Day("1917-11-07"));
    }

    [Theory]
    [InlineData(false, "stalin-dies")]
    [InlineData(true, "thaw")]
    public async Task End_OfACourse_IsItsFirstOrLastMark(bool last, string expected)
    {
        var state = await OpenAsync(TimelineCourse.Succession(), null);

        Assert.Equal(expected, (await state.EndAsync(last, Overview, Token))?.Value);
    }

    [Fact]
    public async Task Load_MoreTenuresThanAnAnswerCarries_HasThoseOfTheWindow()
    {
        var course = TimelineCourse.Succession().Add("deputy", null, EntityKind.Office, null, 5);
        foreach (var year in Enumerable.Range(1600, QueryLimits.Tenures + 1))
            course.Add($"p{year}", null, EntityKind.Person, null).Held($"p{year}", "deputy", $"{year}");
        course.Add("zhukov", null, EntityKind.Person, null).Add("minister", null, EntityKind.Office, null, 1).Held("zhukov", "minister", "1955/1957");

        var state = await OpenAsync(course, null);

        Assert.Contains(state.Scene.Offices, o => o.Office.Id.Value == "minister");
    }

    [Fact]
    public async Task LoadAll_ManyPeopleButFewEvents_IsAtTheFinestLevel()
    {
        var course = TimelineCourse.Succession();
        foreach (var i in Enumerable.Range(0, QueryLimits.Timeline))
            course.Add($"person-{i}", "1900/1980", EntityKind.Person, null);
        var state = await OpenAsync(course, null);

        await state.LoadAllAsync(null, Token);

        Assert.Equal(TimelineLevels.Finest, state.Scene.Level);
    }

    [Fact]
    public async Task LoadAll_OfAUsualCourse_IsAtTheFinestLevel_OfALargerOneAnOverview()
    {
        var large = new TimelineCourse().Add("revolution", "1917-11-07");
        foreach (var i in Enumerable.Range(0, QueryLimits.Timeline))
            large.Add($"event-{i}", "1956-05-05");
        var (usual, overview) = (await OpenAsync(TimelineCourse.Succession(), null), await OpenAsync(large, null));

        await usual.LoadAllAsync(null, Token);
        await overview.LoadAllAsync(null, Token);

        Assert.Equal(TimelineLevels.Finest, usual.Scene.Level);
        Assert.InRange(overview.Scene.Level, TimelineLevels.Finest + 1, TimelineLevels.Coarsest);
    }

    private static async Task<TimelineState> OpenAsync(TimelineCourse course, string? focus)
    {
        var store = await course.StoreAsync();
        var state = new TimelineState(store);
        await state.OpenAsync(await store.InfoAsync(Token), [], Token);
        await state.LoadAsync(Course, Overview, focus is null ? null : new EntityId(focus), Token);
        return state;
    }

    private static int Day(string edtf) => HistoricalDate.Parse(edtf).EarliestDay;
}
