namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// More columns where a column is too tall for the page: it is parted between two dates whose order is certain, never elsewhere.
/// Of all heights the one is taken that lets the cards be largest; among equals the one with more columns, which says more about time.
/// </summary>
internal static class LayerSplit
{
    // Gaps are as wide as their arrows need, which is not known before everything has its place.
    private const double UsualGap = 80;

    public static int[] Of(int[] layers, OnsetWindow[] windows, CausalLayoutOptions options)
    {
        var (best, bestScale) = (layers, 0.0);
        var tallest = layers.CountBy(l => l).Select(g => g.Value).DefaultIfEmpty().Max();
        for (var rows = tallest; rows >= 1; rows--)
        {
            var candidate = Split(layers, windows, rows);
            var scale = Scale(candidate, options);
            if (scale >= bestScale)
                (best, bestScale) = (candidate, scale);
        }
        return best;
    }

    private static double Scale(int[] layers, CausalLayoutOptions options)
    {
        var columns = layers.DefaultIfEmpty(-1).Max() + 1;
        var rows = layers.CountBy(l => l).Select(g => g.Value).DefaultIfEmpty().Max();
        var width = columns * options.CardWidth + (columns - 1) * Math.Max(options.MinLayerGap, UsualGap);
        var height = rows * options.CardHeight + (rows - 1) * options.MinRowGap;
        return Math.Min(options.MaxScale, Math.Min(options.ViewportWidth / width, options.ViewportHeight / height));
    }

    private static int[] Split(int[] layers, OnsetWindow[] windows, int rows)
    {
        var result = new int[layers.Length];
        var next = 0;
        foreach (var layer in Enumerable.Range(0, layers.Length).GroupBy(v => layers[v]).OrderBy(g => g.Key))
        {
            foreach (var part in Parts([.. layer.OrderBy(v => windows[v].From).ThenBy(v => v)], windows, rows))
            {
                foreach (var v in part)
                    result[v] = next;
                next++;
            }
        }
        return result;
    }

    private static List<List<int>> Parts(int[] layer, OnsetWindow[] windows, int rows)
    {
        List<List<int>> parts = [];
        List<int> run = [];
        var last = int.MinValue;
        foreach (var v in layer)
        {
            // What belongs together in time stays together, so only whole runs are joined up to the height.
            if (run.Count > 0 && last < windows[v].From)
            {
                Join(parts, run, rows);
                run = [];
            }
            run.Add(v);
            // Without a last day it fits beside whatever follows.
            last = windows[v].To == int.MaxValue ? last : Math.Max(last, windows[v].To);
        }
        Join(parts, run, rows);
        return parts;
    }

    private static void Join(List<List<int>> parts, List<int> run, int rows)
    {
        if (parts.Count > 0 && parts[^1].Count + run.Count <= rows)
            parts[^1].AddRange(run);
        else
            parts.Add([.. run]);
    }
}
