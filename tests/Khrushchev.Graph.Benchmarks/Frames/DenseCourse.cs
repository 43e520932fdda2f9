using System.Globalization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Benchmarks.Frames;

/// <summary>A course as dense as the pyramid lets it be: short names, something every few hours, bars that last, offices that change hands.</summary>
internal static class DenseCourse
{
    private const int FirstDay = -7000;
    private const int Days = 6000;

    public static GraphSnapshot Make(int events, int policies)
    {
        var random = new Random(1);
        var builder = new GraphSnapshotBuilder { Course = new Course("Dense", "", HistoricalDate.Parse("1952/1964"), Theme.Defaults, []) };
        for (var i = 0; i < events; i++)
        {
            var day = FirstDay + random.Next(Days);
            builder.Add(Thing($"event-{i}", EntityKind.Event, $"Event {i}", i % 5 == 0 ? Span(day, 1 + random.Next(60)) : Iso(day), random));
        }
        for (var i = 0; i < policies; i++)
            builder.Add(Thing($"policy-{i}", EntityKind.Policy, $"Policy {i}", Span(FirstDay + random.Next(Days), 100 + random.Next(900)), random));
        for (var i = 20; i < Math.Min(events, 400); i++)
            builder.Add(Claim($"event-{i}", $"event-{i % 20}"));
        Offices(builder, random);
        return builder.Build();
    }

    private static void Offices(GraphSnapshotBuilder builder, Random random)
    {
        for (var office = 0; office < 3; office++)
        {
            builder.Add(Thing($"office-{office}", EntityKind.Office, $"Office {office}", null, random));
            for (int day = FirstDay, holder = 0; day < FirstDay + Days; day += 300, holder++)
            {
                var person = $"person-{office}-{holder}";
                builder.Add(Thing(person, EntityKind.Person, $"Person {holder}", null, random));
                builder.Add(Related(person, RelationType.Held, $"office-{office}", Span(day, 300), null));
            }
        }
    }

    private static Relation Claim(string from, string to) =>
        Related(from, RelationType.LedTo, to, null, new CausalClaim(CausalRole.ShortTerm, CausalEffect.Promotes, 2, false, "it did"));

    private static Relation Related(string from, RelationType type, string to, string? during, CausalClaim? claim) => new()
    {
        Id = $"{from}|{type}|{to}",
        Type = type,
        From = new EntityId(from),
        To = new EntityId(to),
        During = during is null ? null : HistoricalDate.Parse(during),
        Claim = claim,
        Location = new SourceSpan(from + ".md", 1, 1),
    };

    private static Entity Thing(string id, EntityKind kind, string title, string? date, Random random) => new()
    {
        Head = new EntityHead
        {
            Id = new EntityId(id),
            Kind = kind,
            Title = title,
            Date = date is null ? null : HistoricalDate.Parse(date),
            Theme = Theme.Defaults[random.Next(Theme.Defaults.Length)].Id,
            Significance = random.Next(1, 6),
        },
        Location = new SourceSpan(id + ".md", 1, 1),
    };

    private static string Span(int day, int length) => $"{Iso(day)}/{Iso(day + length)}";

    private static string Iso(int day) => DayNumber.ToDate(day).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
