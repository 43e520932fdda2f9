using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>The pyramid of a snapshot, arranged for windows.</summary>
internal sealed class TimelineIndex
{
    public TimelineIndex(GraphSnapshot snapshot)
    {
        Tenures = new TenureIndex(snapshot);
        var pyramid = TimelinePyramid.Build(snapshot);
        var lanes = pyramid.Placements.Select(p => p.Lane).Distinct().Order(Comparer<TimelineLane>.Create(Compare)).ToArray();
        var numbers = lanes.Select((lane, number) => (lane, number)).ToDictionary(l => l.lane, l => l.number);
        Marks = new MarkTable(snapshot, pyramid, lane => numbers[lane]);
        var marks = Array.ConvertAll(lanes, _ => new List<int>());
        for (var mark = 0; mark < Marks.Count; mark++)
            marks[Marks.LaneOf(mark)].Add(mark);
        Lanes = [.. lanes.Select((lane, number) => Index(lane, number, marks[number]))];
        AddClusters(pyramid);
    }

    /// <summary>By kind, theme (ordinal, null first).</summary>
    public LaneIndex[] Lanes { get; }

    public MarkTable Marks { get; }

    public TenureIndex Tenures { get; }

    private LaneIndex Index(TimelineLane lane, int number, List<int> marks)
    {
        var index = new LaneIndex(lane, number, marks.Select(Marks.FirstDay), marks.Select(Marks.LastDay));
        foreach (var level in marks.Where(m => Marks.LevelOf(m) >= 0).GroupBy(Marks.LevelOf))
            index.SetMarks(level.Key, new SpanIndex([.. level], Marks.FirstDay, Marks.LastDay));
        return index;
    }

    private void AddClusters(TimelinePyramid pyramid)
    {
        var lanes = Lanes.ToDictionary(l => l.Lane);
        var cells = pyramid.Cells;
        for (int from = 0, to; from < cells.Length; from = to)
        {
            for (to = from + 1; to < cells.Length && cells[to].Level == cells[from].Level && cells[to].Lane == cells[from].Lane;)
                to++;
            var row = cells.AsSpan(from, to - from);
            var (days, counts) = (new int[row.Length], new int[row.Length]);
            for (var i = 0; i < row.Length; i++)
                (days[i], counts[i]) = (row[i].Days.From, row[i].Count);
            var (lane, level) = (row[0].Lane, row[0].Level);
            lanes[lane].SetClusters(level, new ClusterRow(lane, TimelineGrid.ClusterDays(level), days, counts));
        }
    }

    private static int Compare(TimelineLane a, TimelineLane b) =>
        a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : string.CompareOrdinal(a.Theme, b.Theme);
}
