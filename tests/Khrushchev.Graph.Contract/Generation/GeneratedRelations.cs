using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using NodaTime;

namespace Khrushchev.Graph.Contract.Generation;

/// <summary>Relations between given entities: half of them causal claims that run forwards in time.</summary>
internal sealed class GeneratedRelations
{
    private static readonly (RelationType Type, EntityKind From, EntityKind To)[] Shapes =
    [
        (RelationType.TookPartIn, EntityKind.Person, EntityKind.Event), (RelationType.Held, EntityKind.Person, EntityKind.Office),
        (RelationType.Launched, EntityKind.Person, EntityKind.Policy), (RelationType.Supported, EntityKind.Organisation, EntityKind.Policy),
        (RelationType.Opposed, EntityKind.Person, EntityKind.Person), (RelationType.Targeted, EntityKind.Policy, EntityKind.Person),
        (RelationType.AimedAt, EntityKind.Policy, EntityKind.Idea), (RelationType.MemberOf, EntityKind.Person, EntityKind.Organisation),
        (RelationType.PartOf, EntityKind.Event, EntityKind.Event), (RelationType.LocatedIn, EntityKind.Event, EntityKind.Place),
        (RelationType.Authored, EntityKind.Person, EntityKind.Document), (RelationType.Concerns, EntityKind.Idea, EntityKind.Idea),
        (RelationType.AllyOf, EntityKind.Person, EntityKind.Person), (RelationType.RivalOf, EntityKind.Person, EntityKind.Person),
    ];

    private readonly Random random;
    private readonly IReadOnlyList<ImmutableArray<Evidence>> evidence;
    private readonly Dictionary<EntityKind, Entity[]> lists;
    private readonly Entity[] causal;
    private readonly Dictionary<string, int> written = [];

    private GeneratedRelations(Random random, IReadOnlyList<Entity> entities, IReadOnlyList<ImmutableArray<Evidence>> evidence)
    {
        (this.random, this.evidence) = (random, evidence);
        lists = entities.GroupBy(e => e.Head.Kind).ToDictionary(g => g.Key, g => g.ToArray());
        causal =
        [
            .. entities.Where(e => e.Head.Kind is EntityKind.Event or EntityKind.Policy)
                .OrderBy(e => e.Head.Date!.EarliestDay).ThenBy(e => e.Id),
        ];
    }

    public static IEnumerable<Relation> Make(
        Random random, IReadOnlyList<Entity> entities, int count, IReadOnlyList<ImmutableArray<Evidence>> evidence)
    {
        var maker = new GeneratedRelations(random, entities, evidence);
        for (var i = 0; i < count; i++)
        {
            if ((i % 2 == 0 ? maker.Claim() : maker.Other()) is { } relation)
                yield return relation;
        }
    }

    private Relation? Claim()
    {
        if (causal.Length < 2)
            return null;
        var from = random.Next(causal.Length - 1);
        var reach = random.Next(10) == 0 ? causal.Length : 40;
        var to = from + 1 + random.Next(Math.Min(reach, causal.Length - from - 1));
        return Relation(RelationType.LedTo, causal[from].Id, causal[to].Id) with
        {
            Claim = new CausalClaim(
                (CausalRole)random.Next(3), random.Next(8) == 0 ? CausalEffect.Hinders : CausalEffect.Promotes, random.Next(1, 4),
                random.Next(4) == 0, GeneratedWords.Because(random),
                random.Next(8) switch { 0 => "power-struggle", 1 => "from-below", _ => null }, random.Next(6) == 0),
        };
    }

    private Relation? Other()
    {
        var (type, fromKind, toKind) = GeneratedWords.Pick(random, Shapes);
        if (!lists.TryGetValue(fromKind, out var starts) || !lists.TryGetValue(toKind, out var ends))
            return null;
        // A few things draw many relations, as in any real graph.
        var (from, to) = (starts[Skewed(starts.Length)].Id, ends[Skewed(ends.Length)].Id);
        if (type.IsSymmetric() && to < from)
            (from, to) = (to, from);
        var spans = type is RelationType.Held or RelationType.MemberOf or RelationType.AllyOf;
        return Relation(type, from, to) with
        {
            During = spans && random.Next(6) != 0 ? GeneratedDates.Span(random, Day(), random.Next(200, 5000)) : null,
            As = type == RelationType.TookPartIn && random.Next(2) == 0 ? "speaker" : null,
            Note = random.Next(4) == 0 ? GeneratedWords.Because(random) : null,
        };
    }

    private Relation Relation(RelationType type, EntityId from, EntityId to)
    {
        var name = $"{from}|{type.Name()}|{to}";
        var times = written[name] = written.GetValueOrDefault(name) + 1;
        return new Relation
        {
            Id = times == 1 ? name : $"{name}|{times}",
            Type = type,
            From = from,
            To = to,
            Evidence = GeneratedWords.Pick(random, evidence),
            Location = new SourceSpan("generated.md", random.Next(1, 10_000), 3),
        };
    }

    private int Skewed(int count) => (int)(count * Math.Pow(random.NextDouble(), 2.5));

    private LocalDate Day() => new LocalDate(1991, 12, 31).PlusDays(-random.Next(130 * 365));
}
