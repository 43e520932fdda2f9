using System.Collections.Immutable;
using System.Globalization;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Benchmarks.Scale;

/// <summary>
/// Every operation of a store, with the bounds that the pages ask for and with the largest there are; about random things, which is what
/// most people look at, and about the most related, which is what costs most.
/// </summary>
internal sealed class QuestionList
{
    private const int Screen = 1920;

    private static readonly CancellationToken Never = CancellationToken.None;

    private readonly GraphSnapshot snapshot;
    private readonly ImmutableArray<EntityId> random;
    private readonly ImmutableArray<EntityId> hubs;
    private readonly ImmutableArray<Relation> claims;
    private readonly ImmutableArray<(EntityId From, EntityId To)> ends;

    private QuestionList(GraphSnapshot snapshot)
    {
        this.snapshot = snapshot;
        var chance = new Random(7);
        random = [.. Enumerable.Range(0, 1000).Select(_ => snapshot.Entities[chance.Next(snapshot.Entities.Length)].Id)];
        claims =
        [
            .. Enumerable.Range(0, 10_000).Select(_ => snapshot.Relations[chance.Next(snapshot.Relations.Length)])
                .Where(r => r.Claim is not null).Take(1000),
        ];
        hubs =
        [
            .. Enumerable.Range(0, snapshot.Entities.Length)
                .OrderByDescending(i => snapshot.Incoming(i).Length + snapshot.Outgoing(i).Length).Take(20).Select(i => snapshot.Entities[i].Id),
        ];
        ends = [.. claims.Take(200).Select(c => (c.From, FarEffect(c.From, chance)))];
    }

    public static IEnumerable<Question> Of(GraphSnapshot snapshot)
    {
        var list = new QuestionList(snapshot);
        return
        [
            new("info", async (store, _) => await store.InfoAsync(Never) with { Version = 0 }),
            .. list.Pages(), .. list.Searches(), .. list.Windows(), .. list.Walks(),
            new("network, 400", async (store, _) => await store.NetworkAsync(new NetworkQuery(), Never)),
            new("network, 2,000", async (store, _) => await store.NetworkAsync(new NetworkQuery(QueryLimits.Nodes), Never)),
            new("card", async (store, n) => await store.CardAsync(snapshot.Cards[n % snapshot.Cards.Length].Id, Never)),
            new("cards", async (store, _) => await store.CardsAsync(Never)),
            new("lessons", async (store, _) => await store.LessonsAsync(Never)),
        ];
    }

    private IEnumerable<Question> Pages() =>
    [
        new("find", async (store, n) => await store.FindAsync(At(random, n), Never)),
        new("find, most related", async (store, n) => await store.FindAsync(At(hubs, n), Never)),
        new("heads, 40", async (store, n) => await store.HeadsAsync([.. Enumerable.Range(n * 40, 40).Select(i => At(random, i))], Never)),
        new("heads, 500", async (store, n) => await store.HeadsAsync([.. Enumerable.Range(n, 500).Select(i => At(random, i))], Never)),
    ];

    private IEnumerable<Question> Searches()
    {
        (string Name, string[] Texts)[] searches =
        [
            ("one letter", ["k", "s", "m", "t", "b"]), ("part of a name", ["khru", "mal", "bud", "shel", "plen"]),
            ("a name", ["nikita khrushchev", "olga suslov", "anna zhukov", "jose beria"]),
            ("two words", ["khru nik", "failed harv", "plenum kazan", "quiet vis"]),
            ("three words", ["the secret plenum", "failed strike omsk", "great purge riga"]),
            ("three words, one rare", ["the secret plenum 17", "hasty decree kyiv 3", "quiet visit riga 29"]),
            ("twenty letters", ["a b c d e f g h i k l m n o p r s t u v"]), ("nothing", ["xyzzy", "khru xyzzy"]),
        ];
        return searches.Select(s => new Question($"search, {s.Name}", async (store, n) =>
            await store.SearchAsync(new SearchQuery(s.Texts[n % s.Texts.Length]), Never)));
    }

    private IEnumerable<Question> Windows()
    {
        var extent = snapshot.Extent!.Value;
        foreach (var level in (int[])[TimelineLevels.Coarsest, 12, 8, 4, 0])
        {
            // As pages do: the days on screen and a screen more on either side.
            var days = (int)Math.Min(3 * Screen / TimelineLevels.PixelsPerDay(level), int.MaxValue / 8);
            yield return new Question(
                string.Create(CultureInfo.InvariantCulture, $"timeline, screen at level {level}"),
                async (store, n) =>
                {
                    var from = extent.From + (int)((extent.To - (long)extent.From) * (n * 37 % 100) / 100) - (days / 2);
                    return await store.TimelineAsync(new TimelineQuery(new DayRange(from, from + days), level, TenureLimit: 0), Never);
                });
        }
        yield return new Question("timeline, everything at its level, with tenures", async (store, _) =>
            await store.TimelineAsync(new TimelineQuery(extent, TimelineLevels.For(Screen * 6.0 / (extent.To - (long)extent.From)), Limit: QueryLimits.Timeline), Never));
        yield return new Question("timeline, everything, level 0", async (store, _) =>
            await store.TimelineAsync(new TimelineQuery(extent, 0, Limit: QueryLimits.Timeline), Never));
        yield return new Question("timeline, a fiftieth, level 0", async (store, n) =>
        {
            var days = (int)((extent.To - (long)extent.From) / 50);
            var from = extent.From + (n * 7 % 50 * days);
            return await store.TimelineAsync(new TimelineQuery(new DayRange(from, from + days), 0, Limit: QueryLimits.Timeline), Never);
        });
        yield return new Question("timeline, everything, level 9", async (store, _) =>
            await store.TimelineAsync(new TimelineQuery(extent, 9, [.. Enum.GetValues<EntityKind>()], Limit: QueryLimits.Timeline), Never));
    }

    private IEnumerable<Question> Walks()
    {
        for (var depth = 1; depth <= QueryLimits.NeighbourhoodDepth; depth++)
        {
            var steps = depth;
            yield return new Question($"neighbourhood, {steps} steps", async (store, n) =>
                await store.NeighbourhoodAsync(new NeighbourhoodQuery(At(random, n), steps), Never));
            yield return new Question($"neighbourhood, {steps} steps, most related, 400", async (store, n) =>
                await store.NeighbourhoodAsync(new NeighbourhoodQuery(At(hubs, n), steps, Limit: QueryLimits.Walk), Never));
        }
        foreach (var direction in Enum.GetValues<CausalDirection>())
        {
            foreach (var limit in (int[])[200, QueryLimits.Walk])
            {
                yield return new Question(string.Create(CultureInfo.InvariantCulture, $"{direction.ToString().ToLowerInvariant()}, 12 steps, {limit:N0}"), async (store, n) =>
                    await store.ClosureAsync(new ClosureQuery(claims[n % claims.Length].To, direction, Limit: limit), Never));
            }
        }
        yield return new Question("chains, 8 steps", async (store, n) =>
            await store.PathsAsync(new PathsQuery(ends[n % ends.Length].From, ends[n % ends.Length].To), Never));
        yield return new Question("chains, 12 steps", async (store, n) =>
            await store.PathsAsync(new PathsQuery(ends[n % ends.Length].From, ends[n % ends.Length].To, 10, 12), Never));
    }

    /// <summary>An effect five steps on, so that there is a chain to be found.</summary>
    private EntityId FarEffect(EntityId cause, Random chance)
    {
        for (var step = 0; step < 5; step++)
        {
            snapshot.TryIndexOf(cause, out var place);
            var next = snapshot.Outgoing(place).ToArray().Where(r => snapshot.Relations[r].Claim is not null).ToArray();
            if (next.Length == 0)
                break;
            cause = snapshot.Relations[next[chance.Next(next.Length)]].To;
        }
        return cause;
    }

    private static EntityId At(ImmutableArray<EntityId> ids, int number) => ids[number % ids.Length];
}
