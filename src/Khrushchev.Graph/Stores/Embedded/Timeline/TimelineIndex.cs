using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>The pyramid of a snapshot, arranged for windows.</summary>
internal sealed class TimelineIndex
{
    private readonly GraphSnapshot snapshot;
    private readonly sbyte[] levels;
    private readonly sbyte[] rows;
    private readonly int[] firstDays;

    public TimelineIndex(GraphSnapshot snapshot)
    {
        this.snapshot = snapshot;
        Tenures = new TenureIndex(snapshot);
        firstDays = new int[snapshot.Entities.Length];
        (levels, rows) = (new sbyte[snapshot.Entities.Length], new sbyte[snapshot.Entities.Length]);
        var pyramid = TimelinePyramid.Build(snapshot);
        var lanes = new SortedDictionary<TimelineLane, List<int>>(Comparer<TimelineLane>.Create(Compare));
        for (int next = 0, place = 0; next < pyramid.Placements.Length; place++)
        {
            var placement = pyramid.Placements[next];
            if (snapshot.Entities[place].Id != placement.Id)
                continue;
            next++;
            (levels[place], rows[place]) = ((sbyte)placement.Level, (sbyte)placement.Row);
            firstDays[place] = snapshot.Entities[place].Head.Date!.EarliestDay;
            if (!lanes.TryGetValue(placement.Lane, out var things))
                lanes.Add(placement.Lane, things = []);
            things.Add(place);
        }
        Lanes = [.. lanes.Select(l => Index(l.Key, l.Value))];
        AddClusters(pyramid);
    }

    /// <summary>By kind, theme (ordinal, null first).</summary>
    public LaneIndex[] Lanes { get; }

    public TenureIndex Tenures { get; }

    public TimelineMark Mark(int place)
    {
        var head = snapshot.Entities[place].Head;
        return new TimelineMark(head, new TimelineLane(head.Kind, head.Theme), rows[place], levels[place]);
    }

    /// <summary>First possible day; the least number where the start is open or unknown.</summary>
    public int FirstDay(int place) => firstDays[place];

    private LaneIndex Index(TimelineLane lane, List<int> places)
    {
        var index = new LaneIndex(lane, places.Select(FirstDay), places.Select(LastDay));
        foreach (var level in places.Where(p => levels[p] >= 0).GroupBy(p => levels[p]))
            index.SetMarks(level.Key, new SpanIndex([.. level], FirstDay, LastDay));
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
            lanes[row[0].Lane].SetClusters(row[0].Level, new ClusterRow(TimelineGrid.ClusterDays(row[0].Level), days, counts));
        }
    }

    private int LastDay(int place) => snapshot.Entities[place].Head.Date!.LatestDay;

    private static int Compare(TimelineLane a, TimelineLane b) =>
        a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : string.CompareOrdinal(a.Theme, b.Theme);
}
