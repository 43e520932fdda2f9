using System.Collections.Immutable;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning.Days;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.Timeline.Days;

/// <summary>Asks the store what a day's account needs.</summary>
internal sealed class DayReader(IGraphStore store)
{
    private (long Version, ImmutableArray<EntityHead> Offices) known = (-1, []);

    /// <summary>The account of one day.</summary>
    /// <param name="day">The day, as <see cref="Time.DayNumber"/>.</param>
    /// <param name="themes">Only policies and events of these; empty for all. Offices are told in any case.</param>
    /// <param name="info">The course.</param>
    /// <param name="cancellationToken">Given up when another day is asked for.</param>
    public async Task<DayAccount> ReadAsync(int day, ImmutableArray<string> themes, StoreInfo info, CancellationToken cancellationToken)
    {
        var touching = await AskAsync(new DayRange(day, day), themes, TimelineLevels.Finest, cancellationToken);
        var near = await AskAsync(new DayRange(day - DayAccount.Nearby, day + DayAccount.Nearby), themes, TimelineLevels.Finest, cancellationToken);
        if (known.Version != info.Version)
        {
            // Marks come with every window; of the whole course only who held office is wanted.
            var all = await store.TimelineAsync(new TimelineQuery(info.Extent ?? new DayRange(day, day), TimelineLevels.Coarsest, Limit: 1), cancellationToken);
            known = (info.Version, [.. all.Tenures.Select(t => t.Office).DistinctBy(o => o.Id)]);
        }
        return DayAccount.Of(day, touching, near, known.Offices);
    }

    private ValueTask<TimelineSlice> AskAsync(DayRange days, ImmutableArray<string> themes, int level, CancellationToken cancellationToken) =>
        store.TimelineAsync(new TimelineQuery(days, level, Themes: themes, Limit: QueryLimits.Timeline), cancellationToken);
}
