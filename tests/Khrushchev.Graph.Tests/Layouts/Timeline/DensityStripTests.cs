using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Layouts.Timeline;

public sealed class DensityStripTests
{
    private static readonly TimelineLane Lane = new(EntityKind.Event, null);

    [Fact]
    public void Of_Nothing_IsTheStretchAskedFor()
    {
        var strip = DensityStrip.Of(new TimelineSlice([], [], [], 0), new DayRange(0, 99), 10);

        Assert.Equal(new DayRange(0, 99), strip.Days);
        Assert.Equal(Enumerable.Repeat(0.0, 10), strip.Counts);
    }

    [Fact]
    public void Of_MarksAndClusters_CountsWhereTheyBegin()
    {
        var slice = new TimelineSlice([Mark("1970-01-06"), Mark("1970-01-07/1970-03-01")], [new(Lane, new DayRange(20, 39), 4)], [], 6);

        var strip = DensityStrip.Of(slice, new DayRange(0, 99), 10);

        Assert.Equal([2, 0, 2, 2, 0, 0, 0, 0, 0, 0], strip.Counts.Select(c => (int)c));
    }

    [Fact]
    public void Of_ThingsOutsideTheStretch_MakesItLonger()
    {
        var strip = DensityStrip.Of(new TimelineSlice([Mark("1969-12-22"), Mark("1970-04-20")], [], [], 2), new DayRange(0, 99), 4);

        Assert.Equal(new DayRange(-10, 109), strip.Days);
        Assert.Equal([1, 0, 0, 1], strip.Counts.Select(c => (int)c));
    }

    [Fact]
    public void Of_ALongHistory_CountsInPartsThatAreAsLongAsTheirPlaceOnTheStrip()
    {
        var strip = DensityStrip.Of(new TimelineSlice([Mark("1942-08-15"), Mark("1943-03-03"), Mark("1970-01-02")], [], [], 3), new DayRange(0, 1999), 10);

        Assert.Equal(2, strip.Scale.Pieces.Length);
        Assert.Equal(2, strip.Counts[0]);
        Assert.Equal(1, strip.Counts[(int)(strip.Scale.ShareOf(1) * 10)]);
    }

    private static TimelineMark Mark(string date) => new(
        new EntityHead { Id = new EntityId("x"), Kind = EntityKind.Event, Title = "x", Date = HistoricalDate.Parse(date) }, Lane, 0, 3);
}
