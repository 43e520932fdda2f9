namespace Khrushchev.Graph.Layouts.Network;

/// <summary>Parts of a network that nothing joins: found, and set beside each other without waste.</summary>
internal static class Components
{
    // Clear space between two parts.
    private const double Gap = 1;

    /// <summary>The nodes of each part, ascending; the largest part first, among equals the one with the lowest node.</summary>
    public static int[][] Of(WeightedGraph graph)
    {
        var part = new int[graph.Count];
        var parts = new List<List<int>>();
        for (var root = 0; root < graph.Count; root++)
        {
            if (part[root] > 0)
                continue;
            parts.Add([]);
            var stack = new Stack<int>([root]);
            part[root] = parts.Count;
            while (stack.TryPop(out var v))
            {
                parts[^1].Add(v);
                foreach (var w in graph.Neighbours(v))
                {
                    if (part[w] > 0)
                        continue;
                    part[w] = parts.Count;
                    stack.Push(w);
                }
            }
        }
        return [.. parts.OrderByDescending(p => p.Count).Select(p => p.Order().ToArray())];
    }

    /// <summary>
    /// Middles for circles round the parts: the first in the middle, each next one as near to it, in its own direction, as those before allow.
    /// </summary>
    public static (double X, double Y)[] Pack(double[] radius, (double X, double Y)[] directions)
    {
        var middles = new (double X, double Y)[radius.Length];
        for (var part = 1; part < radius.Length; part++)
        {
            var (dx, dy) = directions[part];
            var length = Math.Sqrt(dx * dx + dy * dy);
            (dx, dy) = length > 0 ? (dx / length, dy / length) : (1, 0);
            var along = 0.0;
            for (var blocked = true; blocked;)
            {
                blocked = false;
                for (var other = 0; other < part; other++)
                {
                    var free = Behind(middles[other], radius[other] + radius[part] + Gap, dx, dy);
                    if (free.From >= along || along >= free.To)
                        continue;
                    (along, blocked) = (free.To, true);
                }
            }
            middles[part] = (dx * along, dy * along);
        }
        return middles;
    }

    // The stretch of a ray from the origin that lies in a circle; empty where it passes by.
    private static (double From, double To) Behind((double X, double Y) middle, double radius, double dx, double dy)
    {
        var nearest = middle.X * dx + middle.Y * dy;
        var half = radius * radius - (middle.X * middle.X + middle.Y * middle.Y - nearest * nearest);
        return half <= 0 ? (0, 0) : (nearest - Math.Sqrt(half), nearest + Math.Sqrt(half));
    }
}
