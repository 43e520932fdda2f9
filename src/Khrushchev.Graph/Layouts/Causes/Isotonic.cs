namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// Isotonic regression by pool-adjacent-violators (M. Ayer et al., "An empirical distribution function for sampling with incomplete
/// information", Annals of Mathematical Statistics 26, 1955; M. J. Best, N. Chakravarti, "Active set algorithms for isotonic regression",
/// Mathematical Programming 47, 1990). Bounds are met by clipping, which stays optimal.
/// </summary>
internal static class Isotonic
{
    /// <summary>The ascending values within the bounds with the least weighted squares of distances from the targets.</summary>
    public static void Mean(ReadOnlySpan<double> targets, ReadOnlySpan<double> weights, double low, double high, Span<double> values)
    {
        Span<(double Sum, double Weight, int Count)> blocks = new (double, double, int)[targets.Length];
        var last = -1;
        for (var i = 0; i < targets.Length; i++)
        {
            blocks[++last] = (targets[i] * weights[i], weights[i], 1);
            while (last > 0 && blocks[last - 1].Sum * blocks[last].Weight >= blocks[last].Sum * blocks[last - 1].Weight)
            {
                var (upper, lower) = (blocks[last - 1], blocks[last]);
                blocks[--last] = (upper.Sum + lower.Sum, upper.Weight + lower.Weight, upper.Count + lower.Count);
            }
        }
        var at = 0;
        for (var b = 0; b <= last; b++)
        {
            values.Slice(at, blocks[b].Count).Fill(Math.Clamp(blocks[b].Sum / blocks[b].Weight, low, high));
            at += blocks[b].Count;
        }
    }

    /// <summary>
    /// The ascending values within the bounds with the least weighted sum of distances from the targets, of which an item may have any
    /// number; where several values are as good, the one nearest to <paramref name="values"/> as it comes in.
    /// </summary>
    public static void Median(IReadOnlyList<(double Target, double Weight)[]> targets, double low, double high, Span<double> values)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < targets.Count; i++)
        {
            var block = new Block([.. targets[i]], 1, values[i]);
            while (blocks.Count > 0 && blocks[^1].Value >= block.Value)
            {
                block = new Block([.. blocks[^1].Targets, .. block.Targets], blocks[^1].Count + block.Count, blocks[^1].Hopes + block.Hopes);
                blocks.RemoveAt(blocks.Count - 1);
            }
            blocks.Add(block);
        }
        var at = 0;
        foreach (var block in blocks)
        {
            values.Slice(at, block.Count).Fill(Math.Clamp(block.Value, low, high));
            at += block.Count;
        }
    }

    private sealed class Block
    {
        public Block((double Target, double Weight)[] targets, int count, double hopes)
        {
            (Targets, Count, Hopes) = (targets, count, hopes);
            Array.Sort(Targets);
            var half = Targets.Sum(t => t.Weight) / 2;
            var (below, i) = (0.0, 0);
            while (i < Targets.Length - 1 && below + Targets[i].Weight < half)
                below += Targets[i++].Weight;
            var flat = i < Targets.Length - 1 && below + Targets[i].Weight <= half;
            var hope = hopes / count;
            Value = Targets.Length == 0 ? hope : Math.Clamp(hope, Targets[i].Target, Targets[flat ? i + 1 : i].Target);
        }

        public (double Target, double Weight)[] Targets { get; }

        public int Count { get; }

        public double Hopes { get; }

        public double Value { get; }
    }
}
