using System.ComponentModel;
using System.Globalization;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Api.Contracts;
using Khrushchev.Graph.Web.Api.Parameters;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Khrushchev.Graph.Web.Api.Endpoints;

internal static class TimelineEndpoint
{
    private const int DefaultLimit = 400;

    // The width that the default zoom level is chosen for.
    private const double Pixels = 1600;

    public static void Map(RouteGroupBuilder api) => api.MapRead("/timeline", TimelineAsync)
        .WithName("timeline")
        .WithSummary("What lies in a window of time at one zoom level, and who held which office then.");

    private static async Task<Results<Ok<TimelineDto>, ValidationProblem>> TimelineAsync(
        [Description("First day, as an ISO 8601 or EDTF date: 1953-03-05, or 1953 for its first day. Without it the course's first day.")] string? from,
        [Description("Last day, inclusive: 1953-12-31, or 1953 for its last day. Without it the course's last day.")] string? to,
        [Description("Zoom level, 0 the finest. Without it the one that shows the window 1,600 pixels wide."),
            WholeNumber(TimelineLevels.Finest, TimelineLevels.Coarsest)] string? level,
        [Description("Only these kinds, separated by commas; without it events and policies.")] string[]? kinds,
        [Description("Only these themes of the course, separated by commas.")] string[]? themes,
        [Description("At most so many marks; the most significant stay."), WholeNumber(1, QueryLimits.Timeline, DefaultLimit)] string? limit,
        HttpContext context, IGraphStore store, CancellationToken cancellationToken)
    {
        var read = new ParameterReader();
        var info = context.StoreInfo();
        var window = Window(read, read.Date(nameof(from), from), read.Date(nameof(to), to), info.Extent);
        var query = new TimelineQuery(
            window,
            read.Whole(nameof(level), level, LevelOf(window), TimelineLevels.Finest, TimelineLevels.Coarsest),
            read.Words<EntityKind>(nameof(kinds), kinds),
            read.Known(nameof(themes), themes, info.Course.Themes.Select(t => t.Id)),
            read.Whole(nameof(limit), limit, DefaultLimit, 1, QueryLimits.Timeline));
        return read.Problem is { } problem
            ? problem
            : TypedResults.Ok(TimelineDto.Of(query, await store.TimelineAsync(query, cancellationToken)));
    }

    private static DayRange Window(ParameterReader read, Time.HistoricalDate? from, Time.HistoricalDate? to, DayRange? extent)
    {
        var first = from?.EarliestDay ?? Math.Min(extent?.From ?? 0, to?.EarliestDay ?? int.MaxValue);
        var last = to?.LatestDay ?? Math.Max(extent?.To ?? 0, from?.LatestDay ?? int.MinValue);
        if (last < first)
            read.Refuse(nameof(to), string.Create(CultureInfo.InvariantCulture, $"'{to}' ends before '{from}' begins."));
        return new DayRange(first, Math.Max(first, last));
    }

    private static int LevelOf(DayRange window) => TimelineLevels.For(Pixels / (1.0 + window.To - window.From));
}
