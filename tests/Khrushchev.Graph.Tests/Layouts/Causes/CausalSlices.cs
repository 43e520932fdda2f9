using CsCheck;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Layouts.Causes;

/// <summary>Slices of causal claims, written by hand or drawn at random.</summary>
internal static class CausalSlices
{
    /// <summary>The map of the look: why was Zhukov dismissed?</summary>
    public static GraphSlice Zhukov { get; } = Slice(
        [
            Event("stalin-dies", "1953-03-05"), Event("beria-arrested", "1953-06-26"), Event("first-secretary", "1953-09"),
            Policy("secret-police", "1953-09/1954-03"), Event("zhukov-minister", "1955-02-09"), Event("secret-speech", "1956-02-25"),
            Policy("decentralisation", "1957/.."), Event("anti-party-group", "1957-06-18/1957-06-29"), Event("zhukov-dismissed", "1957-10-26"),
        ],
        [
            Claim("stalin-dies", "beria-arrested"), Claim("stalin-dies", "first-secretary"), Claim("stalin-dies", "secret-police", CausalRole.LongTerm),
            Claim("beria-arrested", "zhukov-minister", CausalRole.LongTerm), Claim("beria-arrested", "secret-speech", CausalRole.LongTerm),
            Claim("first-secretary", "secret-speech", CausalRole.LongTerm), Claim("secret-police", "secret-speech", CausalRole.LongTerm),
            Claim("secret-police", "decentralisation", CausalRole.LongTerm),
            Claim("zhukov-minister", "anti-party-group", CausalRole.LongTerm, strength: 3), Claim("secret-speech", "anti-party-group"),
            Claim("decentralisation", "anti-party-group", CausalRole.Trigger, strength: 3),
            Claim("anti-party-group", "zhukov-dismissed", CausalRole.Trigger, strength: 3),
        ]);

    /// <summary>Claims that agree with the dates and form no cycle, as the compiler lets them through.</summary>
    public static Gen<GraphSlice> Sound { get; } = Gen.Int[1, 24].SelectMany(n => Gen.Select(Dates(n), Pairs(n), (dates, pairs) =>
        Random(dates, pairs.Where(p => p.A != p.B).Select(p => RightOrder(dates, p.A, p.B)))));

    /// <summary>Any claims at all: cycles, effects before causes, a thing that leads to itself, the same claim several times.</summary>
    public static Gen<GraphSlice> Wild { get; } = Gen.Int[1, 16].SelectMany(n => Gen.Select(Dates(n), Pairs(n), (dates, pairs) =>
        Random(dates, pairs)));

    public static EntityHead Event(string id, string? date = null) => Head(id, EntityKind.Event, date);

    public static EntityHead Policy(string id, string? date = null) => Head(id, EntityKind.Policy, date);

    public static Relation Claim(
        string from, string to, CausalRole role = CausalRole.ShortTerm, int strength = 2, CausalEffect effect = CausalEffect.Promotes,
        bool necessary = false, string? reading = null, int number = 1, string because = "one thing led to another") => new()
        {
            Id = $"{from}|LED_TO|{to}" + (number > 1 ? $"|{number}" : ""),
            Type = RelationType.LedTo,
            From = new(from),
            To = new(to),
            Claim = new(role, effect, strength, necessary, because, reading),
            Location = new("notes.md", 1, 1),
        };

    public static GraphSlice Slice(IEnumerable<EntityHead> nodes, IEnumerable<Relation> claims)
    {
        var heads = nodes.ToArray();
        return new GraphSlice([.. heads], [.. heads.Select(_ => 0)], [.. claims], 0, false);
    }

    private static EntityHead Head(string id, EntityKind kind, string? date) =>
        new() { Id = new(id), Kind = kind, Title = id.Replace('-', ' '), Date = date is null ? null : HistoricalDate.Parse(date) };

    private static GraphSlice Random(string?[] dates, IEnumerable<(int A, int B)> pairs) => Slice(
        dates.Select((d, i) => i % 3 == 0 ? Policy(Name(i), d) : Event(Name(i), d)),
        pairs.GroupBy(p => p).SelectMany(g => g.Select((p, i) => Claim(
            Name(p.A), Name(p.B), (CausalRole)((p.A + p.B) % 3), 1 + p.B % 3, p.A % 5 == 0 ? CausalEffect.Hinders : CausalEffect.Promotes,
            necessary: (p.A + p.B) % 4 == 0, number: i + 1))));

    private static string Name(int i) => $"e{i:00}";

    // Towards the later date; where nobody knows, towards the higher number, which the dates below never contradict in a cycle.
    private static (int A, int B) RightOrder(string?[] dates, int a, int b)
    {
        var (first, second) = (Key(dates[a]), Key(dates[b]));
        return first.CompareTo(second) is var c && (c < 0 || (c == 0 && a < b)) ? (a, b) : (b, a);
    }

    private static int Key(string? date) => date is null ? int.MinValue : HistoricalDate.Parse(date).EarliestDay;

    private static Gen<(int A, int B)[]> Pairs(int n) => Gen.Select(Gen.Int[0, n - 1], Gen.Int[0, n - 1]).Array[0, 3 * n];

    private static Gen<string?[]> Dates(int n) => Gen.Select(Gen.Int[0, 7], Gen.Int[1945, 1964], Gen.Int[1, 12], Gen.Int[1, 28], Text).Array[n];

    private static string? Text(int shape, int year, int month, int day) => shape switch
    {
        0 => null,
        1 => $"{year}",
        2 => $"{year}-{month:00}",
        3 => $"{year}/{year + 3}",
        4 => $"{year}-{month:00}/..",
        5 => $"/{year}",
        _ => $"{year}-{month:00}-{day:00}",
    };
}
