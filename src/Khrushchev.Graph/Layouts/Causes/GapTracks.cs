namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// Tracks for the bends of links between two columns. Two links whose heights overlap bend on different tracks, in the order that crosses
/// least (G. Sander, "A fast heuristic for hierarchical Manhattan layout", Graph Drawing 1995), so that steep links run side by side
/// instead of on top of each other.
/// </summary>
internal static class GapTracks
{
    // A link that falls less bends so gently that it needs no track.
    private const double Flat = 1;

    /// <param name="links">Heights of both ends of each link.</param>
    /// <param name="spacing">How far apart two links that share a track have to be.</param>
    /// <returns>The track of each link from the left, from 0, and the number of tracks, at least 1.</returns>
    public static (int[] Track, int Count) Of((double Left, double Right)[] links, double spacing)
    {
        var arcs = new List<CausalArc>();
        var bent = Enumerable.Range(0, links.Length).Where(i => Math.Abs(links[i].Left - links[i].Right) > Flat)
            .OrderBy(i => Math.Min(links[i].Left, links[i].Right)).ToArray();
        for (var i = 0; i < bent.Length; i++)
        {
            for (var j = i + 1; j < bent.Length && Math.Min(links[bent[j]].Left, links[bent[j]].Right) < Bottom(links[bent[i]]) + spacing; j++)
                arcs.Add(InOrder(bent[i], bent[j], links));
        }
        return Assign(links.Length, arcs);
    }

    private static double Bottom((double Left, double Right) link) => Math.Max(link.Left, link.Right);

    private static CausalArc InOrder(int a, int b, (double Left, double Right)[] links)
    {
        var (aFirst, bFirst) = (Crossed(links[a], links[b]), Crossed(links[b], links[a]));
        return aFirst < bFirst || (aFirst == bFirst && a < b) ? new CausalArc(a, b) : new CausalArc(b, a);
    }

    // With the first one's bend further left, its way on passes the other's bend, and the other's way in passes its.
    private static int Crossed((double Left, double Right) first, (double Left, double Right) second) =>
        (Spans(first, second.Left) ? 1 : 0) + (Spans(second, first.Right) ? 1 : 0);

    private static bool Spans((double Left, double Right) link, double y) => y >= Math.Min(link.Left, link.Right) && y <= Bottom(link);

    private static (int[] Track, int Count) Assign(int links, List<CausalArc> arcs)
    {
        var order = GreedyOrder.Of(links, [.. arcs]);
        var place = new int[links];
        for (var i = 0; i < links; i++)
            place[order[i]] = i;
        var track = new int[links];
        foreach (var (from, to) in arcs.Select(a => place[a.From] < place[a.To] ? (a.From, a.To) : (a.To, a.From)).OrderBy(a => place[a.Item1]))
            track[to] = Math.Max(track[to], track[from] + 1);
        return (track, track.DefaultIfEmpty().Max() + 1);
    }
}
