using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Tests.Stores.Embedded.Sets;

public sealed class NumberListTests
{
    /// <summary>Few and many for their bound.</summary>
    [Theory]
    [InlineData(40, 5000)]
    [InlineData(300, 320)]
    [InlineData(2000, 5000)]
    [InlineData(300, 1_000_000)]
    public void SortFirst_NumbersBelowABound_AreTheSmallest(int count, int bound)
    {
        var random = new Random(count);
        foreach (var keep in (int[])[0, 1, count / 2, count])
        {
            using var list = new NumberList();
            var numbers = new HashSet<int>();
            while (numbers.Count < count)
                numbers.Add(random.Next(bound));
            foreach (var number in numbers)
                list.Add(number);

            list.SortFirst(keep, bound);

            Assert.Equal(numbers.Order().Take(keep), list.Items.ToArray());
        }
    }
}
