using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Snapshots;

/// <summary>First and last known day of anything dated; open and unknown ends say nothing.</summary>
internal static class GraphExtent
{
    public static DayRange? Of(ImmutableArray<Entity> entities, ImmutableArray<Relation> relations)
    {
        DayRange? extent = null;
        foreach (var entity in entities)
            extent = Widen(extent, entity.Head.Date);
        foreach (var relation in relations)
            extent = Widen(extent, relation.During);
        return extent;
    }

    private static DayRange? Widen(DayRange? extent, HistoricalDate? date)
    {
        if (date is null)
            return extent;
        return Widen(Widen(extent, date.Start), date.End);
    }

    private static DayRange? Widen(DayRange? extent, DateBound bound)
    {
        if (bound.Kind != BoundKind.Known)
            return extent;
        var (from, to) = (DayNumber.Of(bound.Earliest), DayNumber.Of(bound.Latest));
        return extent is { } e ? new DayRange(Math.Min(e.From, from), Math.Max(e.To, to)) : new DayRange(from, to);
    }
}
