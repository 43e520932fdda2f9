using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Timeline;

/// <summary>Dated <see cref="RelationType.Held"/> relations, numbered by office (the most significant first, then id), start, id.</summary>
internal sealed class TenureIndex
{
    private readonly GraphSnapshot snapshot;
    private readonly int[] ordered;
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
        spans = new SpanIndex([.. Enumerable.Range(0, ordered.Length)], n => During(n).EarliestDay, n => During(n).LatestDay);

        Time.HistoricalDate During(int number) => snapshot.Relations[ordered[number]].During!;
    }

    /// <summary>The first so many that touch the window, in order, and whether there are more; with a limit of 0 it does not look.</summary>
    public (Tenure[] Tenures, bool Cut) Touching(DayRange window, int limit)
    {
        if (limit == 0)
            return ([], false);
        var top = new TopPlaces(limit, static (a, b) => a.CompareTo(b));
        spans.Touching(window, top.Offer);
        return (Array.ConvertAll(top.ToArray(), Tenure), top.Offered > limit);
    }

    private EntityHead Head(int place) => snapshot.Entities[place].Head;

    private Tenure Tenure(int number)
    {
        var relation = ordered[number];
        return new Tenure(snapshot.Relations[relation], Head(snapshot.FromOf(relation)), Head(snapshot.ToOf(relation)));
    }
}
