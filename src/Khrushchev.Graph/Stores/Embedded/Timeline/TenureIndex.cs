using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded.Sets;

namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>Dated <see cref="RelationType.Held"/> relations, numbered by office (the most significant first, then id), start, id.</summary>
internal sealed class TenureIndex
{
    private readonly GraphSnapshot snapshot;
    private readonly int[] ordered;
    private readonly int[] firstDays;
    private readonly int[] lastDays;
    private readonly SpanIndex spans;

    public TenureIndex(GraphSnapshot snapshot)
    {
        this.snapshot = snapshot;
        ordered =
        [
            .. Enumerable.Range(0, snapshot.Relations.Length)
                .Where(r => snapshot.Relations[r] is { Type: RelationType.Held, During: not null })
                .OrderByDescending(r => Head(snapshot.ToOf(r)).Significance).ThenBy(snapshot.ToOf).ThenBy(r => snapshot.Relations[r].During!.EarliestDay).ThenBy(r => r),
        ];
        firstDays = Array.ConvertAll(ordered, r => snapshot.Relations[r].During!.EarliestDay);
        lastDays = Array.ConvertAll(ordered, r => snapshot.Relations[r].During!.LatestDay);
        spans = new SpanIndex([.. Enumerable.Range(0, ordered.Length)], n => firstDays[n], n => lastDays[n]);
    }

    /// <summary>The first so many that touch the window, in order, and whether there are more; with a limit of 0 it does not look.</summary>
    public (Tenure[] Tenures, bool Cut) Touching(DayRange window, int limit)
    {
        if (limit == 0)
            return ([], false);
        if (First(window, limit + 1) is { } first)
            return (Array.ConvertAll(first[..limit], Tenure), true);
        var smallest = new Smallest<int>(limit);
        spans.Touching(window, smallest.Offer);
        return (Array.ConvertAll(smallest.ToArray(), Tenure), smallest.Offered > limit);
    }

    /// <summary>The first so many where a few times as many tenures have them, as in a window of much of the time; else null.</summary>
    private int[]? First(DayRange window, int count)
    {
        var found = new List<int>();
        for (var number = 0; number < Math.Min(count * 4L, ordered.Length) && found.Count < count; number++)
        {
            if (firstDays[number] <= window.To && lastDays[number] >= window.From)
                found.Add(number);
        }
        return found.Count == count ? [.. found] : null;
    }

    private EntityHead Head(int place) => snapshot.Entities[place].Head;

    private Tenure Tenure(int number)
    {
        var relation = ordered[number];
        return new Tenure(snapshot.Relations[relation], Head(snapshot.FromOf(relation)), Head(snapshot.ToOf(relation)));
    }
}
