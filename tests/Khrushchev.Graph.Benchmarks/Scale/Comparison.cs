using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Benchmarks.Scale;

/// <summary>Whether two stores answer alike on a graph that is too large for the tests.</summary>
internal static class Comparison
{
    private const int Rounds = 20;

    /// <summary>Asks both all questions some times; says which were answered differently, and how many.</summary>
    public static async Task<int> WriteAsync(GraphSnapshot snapshot, IGraphStore one, IGraphStore other)
    {
        var different = 0;
        foreach (var question in QuestionList.Of(snapshot))
        {
            for (var n = 0; n < Rounds; n++)
            {
                var (here, there) = (CanonicalText.Of(await question.AskAsync(one, n)), CanonicalText.Of(await question.AskAsync(other, n)));
                if (here == there)
                    continue;
                var (line, first, second) = Difference(here.Split('\n'), there.Split('\n'));
                Console.WriteLine($"{question.Name}, asked for the {n + 1}. time: line {line} is\n  {first}\nand\n  {second}");
                different++;
            }
        }
        Console.WriteLine($"{QuestionList.Of(snapshot).Count()} questions, each asked {Rounds} times: {different} answers differ.");
        return different;
    }

    private static (int Line, string One, string Other) Difference(string[] one, string[] other)
    {
        var line = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return (line + 1, one.ElementAtOrDefault(line) ?? "the end", other.ElementAtOrDefault(line) ?? "the end");
    }
}
