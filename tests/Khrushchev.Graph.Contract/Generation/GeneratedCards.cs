using System.Collections.Immutable;
using System.Globalization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Contract.Generation;

/// <summary>Cards, works and lessons, and evidence that cites them.</summary>
internal static class GeneratedCards
{
    private const int Bullets = 8;

    /// <summary>Adds them, and gives back runs of evidence to share: none, one bullet, one work, both, and one that cites what is not
    /// there.</summary>
    public static IReadOnlyList<ImmutableArray<Evidence>> Add(GraphSnapshotBuilder builder, Random random, int cards)
    {
        var runs = new List<ImmutableArray<Evidence>> { ImmutableArray<Evidence>.Empty };
        for (var number = 1; number <= cards; number++)
        {
            var id = new EntityId($"card-{number}");
            var passages = Enumerable.Range(1, Bullets).Select(n => Passage(random, id, n)).ToImmutableArray();
            var question = $"What of {GeneratedWords.Happening(random)}?";
            builder.Add(new Card(id, number, question, null, passages, new SourceSpan($"{id}.md", 1, 1)));
            var work = Work(random, number);
            builder.Add(work);
            runs.AddRange(passages.Select(p => ImmutableArray.Create(Evidence.From(p.Id))));
            runs.Add([Evidence.From(work.Id, "chapter 3")]);
            runs.Add([Evidence.From(passages[0].Id), Evidence.From(work.Id), Evidence.From(passages[1].Id, "with doubt")]);
            builder.Add(Lesson(random, number, id));
        }
        runs.Add([Evidence.From(new PassageId(new EntityId("no-card"), "no-anchor")), Evidence.From(new EntityId("no-work"))]);
        return runs;
    }

    private static Passage Passage(Random random, EntityId card, int number) => new(
        new PassageId(card, $"line-{number}"), GeneratedWords.Sentence(random),
        random.Next(3) == 0 ? HistoricalDate.Parse(random.Next(1900, 1990).ToString(CultureInfo.InvariantCulture)) : null,
        new SourceSpan($"{card}.md", number + 6, 1, 40));

    private static Source Work(Random random, int number) => new(
        new EntityId($"work-{number}"), GeneratedWords.Happening(random), $"{GeneratedWords.Person(random)} {1900 + (number % 100)}",
        "book", GeneratedWords.Person(random), "1999", "", new SourceSpan("works.md", number, 1));

    private static Lesson Lesson(Random random, int number, EntityId card) => new(
        new EntityId($"lesson-{number}"), number, GeneratedWords.Happening(random), 20, GeneratedWords.Sentence(random),
        [new LessonStep("First", "cards", [], [], HistoricalDate.Parse("1953/1957"), card, GeneratedWords.Sentence(random), "Wait.")],
        new SourceSpan("lessons.md", number, 1));
}
