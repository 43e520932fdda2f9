using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Tests.Stores.Embedded.Sets;

public sealed class SmallestTests
{
    [Fact]
    public void ToArray_OfferedInAnyOrder_HasTheSmallest()
    {
        var random = new Random(1);
        for (var round = 0; round < 300; round++)
        {
            var (limit, items) = (random.Next(1, 20), new int[random.Next(120)]);
            var smallest = new Smallest<int>(limit);
            for (var i = 0; i < items.Length; i++)
            {
                // Falling, rising and any order, with doubles.
                items[i] = (round % 3) switch { 0 => -i, 1 => i, _ => random.Next(50) };
                smallest.Offer(items[i]);
            }

            Assert.Equal(items.Order().Take(limit), smallest.ToArray());
            Assert.Equal(items.Length, smallest.Offered);
        }
    }
}
