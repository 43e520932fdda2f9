using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Contract.Oracle;

/// <summary>
/// What every store must answer, written down from the documentation of the queries as directly as can be: no index, no bound on
/// work, only lists. Slow, and meant to be read.
/// </summary>
public sealed partial class LinearOracle(GraphSnapshot snapshot)
{
    /// <summary>Answers <see cref="IGraphStore.HeadsAsync"/>.</summary>
    public ImmutableArray<EntityHead> Heads(ImmutableArray<EntityId> ids) =>
    [
        .. (ids.IsDefault ? [] : ids).Take(QueryLimits.Heads)
            .SelectMany(id => snapshot.Entities.Where(e => e.Id == id)).Select(e => e.Head),
    ];

    /// <summary>Answers <see cref="IGraphStore.LessonsAsync"/>.</summary>
    public ImmutableArray<Lesson> Lessons() => [.. snapshot.Lessons.OrderBy(l => l.Number).ThenBy(l => l.Id).Take(QueryLimits.Cards)];

    /// <summary>Answers <see cref="IGraphStore.InfoAsync"/> for a version.</summary>
    public StoreInfo Info(long version)
    {
        var days = Dates().SelectMany(d => new[] { d.Start, d.End }).Where(b => b.Kind == Time.BoundKind.Known)
            .SelectMany(b => new[] { Time.DayNumber.Of(b.Earliest), Time.DayNumber.Of(b.Latest) }).ToList();
        var counts = new GraphCounts(
            snapshot.Entities.Length, snapshot.Relations.Length, snapshot.Relations.Count(r => r.Type == RelationType.LedTo),
            snapshot.Cards.Length, snapshot.Cards.SelectMany(c => c.Passages).Count(), snapshot.Sources.Length, snapshot.Lessons.Length);
        return new StoreInfo(
            version, snapshot.ContentHash, snapshot.Course, counts, days.Count == 0 ? null : new DayRange(days.Min(), days.Max()));
    }

    private IEnumerable<Time.HistoricalDate> Dates() =>
        snapshot.Entities.Select(e => e.Head.Date).Concat(snapshot.Relations.Select(r => r.During)).OfType<Time.HistoricalDate>();

    private EntityHead Head(EntityId id) => snapshot.Entities.Single(e => e.Id == id).Head;
}
