using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Contract.Generation;

/// <summary>Few events and many claims in any direction, cycles, doubles and claims of a thing on itself among them: what a store must
/// survive.</summary>
public static class TangledClaims
{
    /// <summary>Makes a snapshot of events e0, e1…</summary>
    public static GraphSnapshot Make(int seed, int events, int claims)
    {
        var random = new Random(seed);
        var builder = new GraphSnapshotBuilder();
        for (var i = 0; i < events; i++)
            builder.Add(Event(i, random.Next(1, 6)));
        var times = new Dictionary<string, int>();
        for (var i = 0; i < claims; i++)
        {
            var (from, to) = (Id(random.Next(events)), Id(random.Next(events)));
            var name = $"{from}|LED_TO|{to}";
            var time = times[name] = times.GetValueOrDefault(name) + 1;
            builder.Add(new Relation
            {
                Id = time == 1 ? name : $"{name}|{time}",
                Type = RelationType.LedTo,
                From = from,
                To = to,
                Claim = new CausalClaim(
                    CausalRole.Trigger, CausalEffect.Promotes, random.Next(1, 4), false, "so",
                    random.Next(3) switch { 0 => "a", 1 => "b", _ => null }),
                Location = new SourceSpan("tangled.md", i + 1, 1),
            });
        }
        return builder.Build();
    }

    /// <summary>The id of an event by number.</summary>
    public static EntityId Id(int number) => new($"e{number}");

    private static Entity Event(int number, int significance) => new()
    {
        Head = new EntityHead
        {
            Id = Id(number),
            Kind = EntityKind.Event,
            Title = $"Event {number}",
            Significance = significance,
            Date = HistoricalDate.Parse("1953"),
        },
        Location = new SourceSpan("tangled.md", 1, 1),
    };
}
