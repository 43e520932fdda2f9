using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Time;
using NodaTime;

namespace Khrushchev.Graph.Contract.Generation;

/// <summary>
/// Courses made from a seed: the same on every machine. Events are spread over some centuries and bunched like real ones, significance
/// is rare, causes run forwards in time, so the claims have no cycle.
/// </summary>
public static class GeneratedGraph
{
    private const string File = "generated.md";

    private static readonly SourceSpan Location = new(File, 1, 1);

    private static readonly ImmutableArray<Theme> Themes = [.. Theme.Defaults, new Theme("every-day", "Every day", "ideas")];

    private static readonly ImmutableArray<Reading> Readings =
        [new("power-struggle", "Power struggle", "One man's fight."), new("from-below", "From below", "Pressure from the people.")];

    /// <summary>Makes a snapshot with so many entities and relations.</summary>
    /// <param name="seed">Which one.</param>
    /// <param name="entities">How many entities, from 0.</param>
    /// <param name="relations">About how many relations, held tenures among them; none without enough entities.</param>
    /// <param name="cards">How many cards of eight bullets each.</param>
    /// <param name="years">Over how many years the dates are spread, up to 1991.</param>
    public static GraphSnapshot Make(int seed, int entities, int relations, int cards = 10, int years = 130) =>
        Parts(seed, entities, relations, cards, years).Build();

    /// <summary>The parts of <see cref="Make"/>, to be built.</summary>
    public static GraphSnapshotBuilder Parts(int seed, int entities, int relations, int cards = 10, int years = 130)
    {
        var random = new Random(seed);
        var builder = new GraphSnapshotBuilder { Course = new Course("Generated", "Made from a seed.", null, Themes, Readings) };
        var evidence = GeneratedCards.Add(builder, random, cards);
        var made = new List<Entity>(entities);
        for (var i = 0; i < entities; i++)
        {
            made.Add(Entity(random, i, years, evidence));
            builder.Add(made[^1]);
        }
        foreach (var relation in GeneratedRelations.Make(random, made, relations, evidence))
            builder.Add(relation);
        return builder;
    }

    private static Entity Entity(Random random, int number, int years, IReadOnlyList<ImmutableArray<Evidence>> evidence)
    {
        var kind = Kind(random.Next(100));
        var title = kind switch
        {
            EntityKind.Person => GeneratedWords.Person(random),
            EntityKind.Place => GeneratedWords.Place(random),
            _ => GeneratedWords.Happening(random),
        };
        var standing = (Standing)(random.Next(12) is < 4 and var s ? s : 0);
        var rests = GeneratedWords.Pick(random, evidence);
        return new Entity
        {
            Head = new EntityHead
            {
                Id = new EntityId($"{kind.ToString().ToLowerInvariant()}-{number}"),
                Kind = kind,
                Title = title,
                Summary = GeneratedWords.Sentence(random),
                Date = Date(random, kind, years),
                Theme = random.Next(8) == 0 ? null : GeneratedWords.Pick(random, Themes).Id,
                Significance = random.Next(100) switch { < 2 => 5, < 10 => 4, < 35 => 3, < 70 => 2, _ => 1 },
                Standing = standing,
                Colour = kind == EntityKind.Person && random.Next(5) == 0 ? random.Next(1, 9) : null,
                Why = kind == EntityKind.Event && random.Next(20) == 0 ? "Why did it happen?" : null,
            },
            Aliases = random.Next(3) == 0 ? [GeneratedWords.Person(random), title[..Math.Min(9, title.Length)]] : [],
            Body = random.Next(8) == 0 ? GeneratedWords.Sentence(random) : "",
            Correction = standing == Standing.Corrected
                ? new Correction("The notes.", GeneratedWords.Pick(random, evidence), "The record.", GeneratedWords.Pick(random, evidence))
                : null,
            Readings = standing == Standing.Disputed
                ? [.. Readings.Select(r => new EntityReading(r.Id, r.Summary, GeneratedWords.Pick(random, evidence)))] : [],
            Evidence = rests,
            Location = Location with { Line = number + 1 },
        };
    }

    private static EntityKind Kind(int percent) => percent switch
    {
        < 45 => EntityKind.Event,
        < 65 => EntityKind.Person,
        < 75 => EntityKind.Policy,
        < 82 => EntityKind.Organisation,
        < 86 => EntityKind.Office,
        < 92 => EntityKind.Place,
        < 96 => EntityKind.Idea,
        _ => EntityKind.Document,
    };

    private static HistoricalDate? Date(Random random, EntityKind kind, int years)
    {
        var days = years * 365;
        // Half of what happened happened in a tenth of the time, as in a course.
        var back = random.Next(2) == 0 ? random.Next(days) : random.Next((days / 10) + 1) + (days / 4);
        var day = new LocalDate(1991, 12, 31).PlusDays(-back);
        return kind switch
        {
            EntityKind.Event or EntityKind.Document => GeneratedDates.Moment(random, day),
            EntityKind.Policy => GeneratedDates.Span(random, day, random.Next(20, 4000)),
            EntityKind.Person => GeneratedDates.Span(random, day, random.Next(7000, 30_000)),
            EntityKind.Organisation when random.Next(2) == 0 => GeneratedDates.Span(random, day, random.Next(300, 20_000)),
            _ => null,
        };
    }
}
