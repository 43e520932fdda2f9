namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>
/// The rows of one lane at the level being placed. Only first days matter: two boxes meet exactly when one covers the first day of
/// the other, so a row remembers which of the lane's first days are covered.
/// </summary>
internal sealed class LaneRows
{
    private readonly int[] days;
    private readonly DaySet[] rows;

    /// <param name="days">The distinct first days of the lane's things, ascending.</param>
    /// <param name="rows">How many rows there are.</param>
    public LaneRows(int[] days, int rows)
    {
        this.days = days;
        this.rows = [.. Enumerable.Range(0, rows).Select(_ => new DaySet(days.Length))];
    }

    public void Clear()
    {
        foreach (var row in rows)
            row.Clear();
    }

    /// <summary>The first of so many rows where a box from its day's rank until the day <paramref name="end"/> (exclusive) meets no other,
    /// or -1.</summary>
    public int FirstFree(int rank, int end, int most)
    {
        for (var row = 0; row < Math.Min(most, rows.Length); row++)
        {
            var next = rows[row].Next(rank);
            if (next < 0 || days[next] >= end)
                return row;
        }
        return -1;
    }

    public void Take(int row, int rank, int end)
    {
        var after = Array.BinarySearch(days, rank, days.Length - rank, end);
        rows[row].AddRange(rank, (after < 0 ? ~after : after) - 1);
    }
}
