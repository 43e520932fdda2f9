using System.Collections.Immutable;
using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Generation;
using Khrushchev.Graph.Contract.Oracle;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded;
using Khrushchev.Graph.Stores.Embedded.Search;

namespace Khrushchev.Graph.Tests.Stores.Embedded.Search;

public sealed class SearchAnswerTests
{
    /// <summary>Bitmaps for every word and beginning, for those that some texts have, for none.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(int.MaxValue)]
    public void Find_WordsOfTheCourse_IsWhatTheOracleFinds(int many)
    {
        for (var seed = 10; seed < 14; seed++)
        {
            var snapshot = GeneratedGraph.Make(seed, entities: 150 + (seed * 7), relations: 0, cards: 1);
            var (index, oracle) = (new SearchIndex(snapshot, new EntityRanks(snapshot), many), new LinearOracle(snapshot));
            var random = new Random(seed);
            for (var round = 0; round < 60; round++)
            {
                var query = new SearchQuery(Text(random, snapshot), random.Next(1, 60), Kinds(random));
                CanonicalText.AssertSame(oracle.Search(query), SearchAnswer.Find(index, query));
            }
        }
    }

    /// <summary>Whole names, or beginnings of some words of one or two things.</summary>
    private static string Text(Random random, GraphSnapshot snapshot)
    {
        var words = new List<string>();
        for (var thing = random.Next(1, 3); thing > 0; thing--)
        {
            var entity = snapshot.Entities[random.Next(snapshot.Entities.Length)];
            string[] texts = [entity.Head.Title, .. entity.Aliases, entity.Head.Summary];
            var text = texts[random.Next(texts.Length)];
            if (random.Next(4) == 0)
                return text;
            var some = SearchText.Words(text);
            for (var word = random.Next(1, 3); word > 0 && some.Length > 0; word--)
                words.Add(some[random.Next(some.Length)] is var whole && random.Next(2) == 0 ? whole : whole[..random.Next(1, whole.Length + 1)]);
        }
        return string.Join(' ', words);
    }

    private static ImmutableArray<EntityKind> Kinds(Random random) => random.Next(3) switch
    {
        0 => [EntityKind.Person],
        1 => [EntityKind.Event, EntityKind.Document, EntityKind.Event],
        _ => [],
    };
}
