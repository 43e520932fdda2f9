using System.Collections.Immutable;
using Khrushchev.Graph.Layouts;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;
using Khrushchev.Graph.Web.Components.Timeline.Scenes;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>What one open timeline knows: the overview of the course, the days at hand and the scene made of them.</summary>
internal sealed class TimelineState(IGraphStore store)
{
    private const int Parts = 120;
    private const double Beside = 0.6; // of a window
    private const double OverviewPixels = 12_000; // wide enough that its clusters are no coarser than the parts of the strip

    private readonly Dictionary<int, LaneBook> books = [];
    private ImmutableArray<Tenure>? tenures;
    private int total;
    private EntityDetail? focus;
    private EntityHead? anchor;
    private EntityId? focusId;

    public StoreInfo Info { get; private set; } = StoreInfo.Empty;

    public ImmutableArray<string> Themes { get; private set; } = [];

    /// <summary>The whole course in little.</summary>
    public DensityStrip Strip { get; private set; } = DensityStrip.Empty;

    public Scene Scene { get; private set; } = Scene.Empty;

    /// <summary>Whether the scene is that of a narrow screen: the whole course.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Days that the camera never leaves: the strip with a margin.</summary>
    public DayRange Limits
    {
        get
        {
            var margin = Math.Max(30, (Strip.Days.To - Strip.Days.From) / 25);
            return new DayRange(Strip.Days.From - margin, Strip.Days.To + margin);
        }
    }

    /// <summary>The days that a course opens with: its period, else all that is dated.</summary>
    public static DayRange Opening(StoreInfo info) => info switch
    {
        { Course.Period: { Earliest: not null, Latest: not null } period } => new DayRange(period.EarliestDay, period.LatestDay),
        { Extent: { } extent } => extent,
        _ => new DayRange(DayNumber.Of(new(1950, 1, 1)), DayNumber.Of(new(1959, 12, 31))),
    };

    /// <summary>Takes the course as it is now; looks at it as a whole where it, or the filter, is new.</summary>
    public async Task OpenAsync(StoreInfo info, ImmutableArray<string> themes, CancellationToken cancellationToken)
    {
        themes = themes.IsDefault ? [] : themes;
        if (info.Version == Info.Version && themes.SequenceEqual(Themes))
            return;
        var (extent, level) = (ExtentOf(info), OverviewLevelOf(info));
        var overview = await store.TimelineAsync(new TimelineQuery(extent, level, Themes: themes, Limit: QueryLimits.Timeline), cancellationToken);
        if (info.Version != Info.Version)
            focusId = null;
        (Info, Themes, total) = (info, themes, overview.Total);
        // Where the course has more than fit, each window is asked for its own.
        tenures = overview.TenuresCut ? null : overview.Tenures;
        books.Clear();
        Strip = DensityStrip.Of(overview, Opening(info), Parts);
    }

    /// <summary>Loads the days around a window, half a screen and more on either side, with what the focus needs.</summary>
    /// <param name="window">The days on screen.</param>
    /// <param name="level">Their level.</param>
    /// <param name="id">The thing in focus, or null.</param>
    /// <param name="cancellationToken">Given up when a later window is asked for.</param>
    public async Task LoadAsync(DayRange window, int level, EntityId? id, CancellationToken cancellationToken)
    {
        if (id != focusId)
        {
            var found = id is { } one ? await store.FindAsync(one, cancellationToken) : null;
            anchor = found?.Entity.Head.Date?.Relative is { } relative
                ? (await store.HeadsAsync([relative.Anchor], cancellationToken)).FirstOrDefault() : null;
            (focus, focusId) = (found, id);
        }
        var beside = (int)(Beside * ((double)window.To - window.From + 1)) + 1;
        var loaded = new DayRange(window.From - beside, window.To + beside);
        // A level shows some 340 marks a screen; the limit is beyond what two screens can hold.
        var slice = await store.TimelineAsync(new TimelineQuery(loaded, level, Themes: Themes, Limit: QueryLimits.Timeline, TenureLimit: tenures is null ? QueryLimits.Tenures : 0), cancellationToken);
        Show(slice, loaded, level);
        IsWhole = false;
    }

    /// <summary>The level of the whole course on a narrow screen, where the page scrolls: the finest, so that a course of usual size is all
    /// there; where the filter leaves more than a page may carry, that of an overview.</summary>
    public int UprightLevel => total <= QueryLimits.Timeline ? TimelineLevels.Finest : OverviewLevelOf(Info);

    /// <summary>Loads the whole course for a narrow screen.</summary>
    /// <param name="id">The thing in focus, or null.</param>
    /// <param name="cancellationToken">Given up when the reader leaves.</param>
    public async Task LoadAllAsync(EntityId? id, CancellationToken cancellationToken)
    {
        await LoadAsync(Limits, UprightLevel, id, cancellationToken);
        IsWhole = true;
    }

    /// <summary>The first or the last event of the course within the filter, or null where there is none.</summary>
    public async Task<EntityId?> EndAsync(bool last, int level, CancellationToken cancellationToken)
    {
        var slice = await store.TimelineAsync(new TimelineQuery(Limits, level, Themes: Themes, Limit: QueryLimits.Timeline, TenureLimit: 0), cancellationToken);
        return slice.Marks.IsEmpty ? null : (last ? slice.Marks[^1] : slice.Marks[0]).Entity.Id;
    }

    private static DayRange ExtentOf(StoreInfo info) => info.Extent ?? Opening(info);

    private static int OverviewLevelOf(StoreInfo info) =>
        TimelineLevels.For(OverviewPixels / Math.Max(1.0, ExtentOf(info).To - ExtentOf(info).From));

    private void Show(TimelineSlice slice, DayRange loaded, int level)
    {
        var strip = Strip.Days;
        var extent = new DayRange(Math.Min(strip.From, Info.Extent?.From ?? strip.From), Math.Max(strip.To, Info.Extent?.To ?? strip.To));
        if (!books.TryGetValue(level, out var book))
            books[level] = book = new LaneBook();
        Scene = SceneBuilder.Build(new SceneInput(Info, slice, tenures ?? slice.Tenures, focus, anchor, Themes, loaded, level, extent), book);
    }
}
