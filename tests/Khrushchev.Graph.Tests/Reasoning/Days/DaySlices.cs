using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning.Days;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Reasoning.Days;

/// <summary>Answers of a store about one day, written by hand.</summary>
internal static class DaySlices
{
    public static EntityHead Office { get; } = Head("defence", EntityKind.Office, null, 5);

    public static EntityHead Head(string id, EntityKind kind, string? date, int significance = 3) => new()
    {
        Id = new EntityId(id),
        Kind = kind,
        Title = char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' '),
        Date = date is null ? null : HistoricalDate.Parse(date),
        Significance = significance,
    };

    public static Tenure Held(string person, string during, EntityHead? office = null)
    {
        office ??= Office;
        return new Tenure(
            new Relation
            {
                Id = $"{person}|HELD|{office.Id}|{during}",
                Type = RelationType.Held,
                From = new EntityId(person),
                To = office.Id,
                During = HistoricalDate.Parse(during),
                Location = new SourceSpan("people/x.md", 1, 1),
            },
            Head(person, EntityKind.Person, null), office);
    }

    public static TimelineSlice Slice(IEnumerable<EntityHead> things, IEnumerable<Tenure> tenures, int more = 0)
    {
        var marks = things.Select(h => new TimelineMark(h, new TimelineLane(h.Kind, h.Theme), 0, 0)).ToImmutableArray();
        return new TimelineSlice(marks, [], [.. tenures], marks.Length + more);
    }

    public static DayAccount On(string day, params Tenure[] tenures) => On(day, [], tenures);

    public static DayAccount On(string day, EntityHead[] things, params Tenure[] tenures)
    {
        var number = Day(day);
        bool Touches(HistoricalDate date) => date.EarliestDay <= number && date.LatestDay >= number;
        var touching = Slice(things.Where(t => Touches(t.Date!)), tenures.Where(t => Touches(t.Relation.During!)));
        return DayAccount.Of(number, touching, Slice(things, tenures), tenures.Select(t => t.Office));
    }

    public static int Day(string text) => HistoricalDate.Parse(text).EarliestDay;
}
