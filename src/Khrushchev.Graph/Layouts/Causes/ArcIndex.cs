namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>Places of arcs by one of their ends, as a compressed sparse row; ascending within an end.</summary>
internal sealed class ArcIndex
{
    private readonly int[] offsets;
    private readonly int[] arcs;

    private ArcIndex(int[] offsets, int[] arcs) => (this.offsets, this.arcs) = (offsets, arcs);

    public static ArcIndex Of(int nodes, int arcCount, Func<int, int> end)
    {
        var offsets = new int[nodes + 1];
        for (var a = 0; a < arcCount; a++)
            offsets[end(a) + 1]++;
        for (var i = 0; i < nodes; i++)
            offsets[i + 1] += offsets[i];
        var next = offsets[..nodes];
        var arcs = new int[arcCount];
        for (var a = 0; a < arcCount; a++)
            arcs[next[end(a)]++] = a;
        return new ArcIndex(offsets, arcs);
    }

    public ReadOnlySpan<int> Of(int node) => arcs.AsSpan(offsets[node], offsets[node + 1] - offsets[node]);
}
