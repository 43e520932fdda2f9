using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Reasoning.Days;

/// <summary>Reads from the tenures of one office who held it on a day: one, two on the day of a change, either of two, or perhaps one.</summary>
internal static class Incumbents
{
    public static OfficeOnDay On(EntityHead office, IEnumerable<Tenure> tenures, int day)
    {
        var all = tenures.Where(t => t.Relation.During is not null)
            .Select(t => new Term(t.Person, t.Relation.During!, t.Relation.During!.PresenceOn(day), t.Relation.Id))
            .Where(t => t.Presence != DayPresence.No)
            // Two terms of one person that meet are no change; the surer one speaks for both.
            .GroupBy(t => t.Person.Id).Select(g => g.MaxBy(t => (t.Presence, t.Key), TermOrder)!)
            .OrderBy(t => t.During.EarliestDay).ThenBy(t => t.During.LatestDay).ThenBy(t => t.Key, StringComparer.Ordinal)
            .ToList();
        var certain = all.FindAll(t => t.IsCertain);
        var possible = all.FindAll(t => !t.IsCertain);
        return (certain.Count, possible.Count) switch
        {
            (0, 0) => new OfficeOnDay(office, [], ""),
            (1, 0) => Answer(all, _ => "", certain[0].During.ToWords()),
            (_, 0) => IsHandover(certain, day)
                ? Answer(all, i => i == 0 ? "" : "then", "it changed hands on this day")
                : Answer(all, i => i == 0 ? "" : "and", "together, by the dates in the notes"),
            (0, 1) => Answer(all, _ => "perhaps", Doubt(possible[0])),
            (0, 2) when DoubtWords.Change(possible[0].During, possible[1].During) is { } change =>
                Answer(all, i => i == 0 ? "" : "or", $"the change was {change}"),
            (0, _) => Answer(all, i => i == 0 ? "" : "or", "nobody knows which"),
            _ => Answer(all, i => Beside(all[i], certain), string.Join("; ", possible.Select(t => $"{t.Person.Title} {Doubt(t)}"))),
        };

        OfficeOnDay Answer(List<Term> holders, Func<int, string> lead, string note) =>
            new(office, [.. holders.Select((t, i) => new HolderOnDay(t.Person, t.Presence, lead(i)))], note);
        string Doubt(Term term) => DoubtWords.Of(term.During, day, "took office", "left it");
    }

    private static readonly Comparer<(DayPresence Presence, string Key)> TermOrder = Comparer<(DayPresence Presence, string Key)>.Create(
        (a, b) => a.Presence != b.Presence ? a.Presence.CompareTo(b.Presence) : string.CompareOrdinal(b.Key, a.Key));

    /// <summary>Each ends on the day on which the next begins.</summary>
    private static bool IsHandover(List<Term> terms, int day) =>
        terms.Zip(terms.Skip(1)).All(p => p.First.During.LatestDay == day && p.Second.During.EarliestDay == day);

    /// <summary>Somebody who may have been there beside those who were.</summary>
    private static string Beside(Term term, List<Term> certain) =>
        term.IsCertain ? term == certain[0] ? "" : "and"
        : term.During.EarliestDay < certain[0].During.EarliestDay ? "perhaps still" : "perhaps already";

    private sealed record Term(EntityHead Person, HistoricalDate During, DayPresence Presence, string Key)
    {
        public bool IsCertain => Presence == DayPresence.Certain;
    }
}
