using System.Collections.Immutable;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Components.Timeline.Scenes;

/// <summary>
/// All that one rendering of the timeline shows. Heights are counted in rows and in bands, so that the style sheet says how high either is.
/// </summary>
/// <param name="Lanes">From top to bottom.</param>
/// <param name="Size">The height of all lanes.</param>
/// <param name="Marks">In the order of their first days.</param>
/// <param name="Pills">What the level hides.</param>
/// <param name="Offices">Who held power, the most significant office first.</param>
/// <param name="Arcs">Causes and effects of the thing in focus.</param>
/// <param name="Loaded">The days that marks were fetched for, both inclusive.</param>
/// <param name="Level">The level that they were fetched for.</param>
/// <param name="Hidden">How many things of the loaded days are not drawn.</param>
public sealed record Scene(
    ImmutableArray<SceneLane> Lanes, LaneHeight Size, ImmutableArray<SceneMark> Marks, ImmutableArray<ScenePill> Pills,
    ImmutableArray<SceneOffice> Offices, ImmutableArray<SceneArc> Arcs, DayRange Loaded, int Level, int Hidden)
{
    /// <summary>Before anything is loaded.</summary>
    public static Scene Empty { get; } = new([], default, [], [], [], [], default, -1, 0);
}

/// <summary>A distance down the lanes.</summary>
/// <param name="Rows">In rows; a lane's margins are parts of one.</param>
/// <param name="Bands">And in bands, which are as high as a count of what is hidden.</param>
public readonly record struct LaneHeight(double Rows, int Bands)
{
    /// <summary>The sum.</summary>
    public static LaneHeight operator +(LaneHeight a, LaneHeight b) => new(a.Rows + b.Rows, a.Bands + b.Bands);

    /// <summary>The sum.</summary>
    public static LaneHeight Add(LaneHeight left, LaneHeight right) => left + right;
}

/// <summary>A strand of the story.</summary>
/// <param name="Key">Stable name.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Tone">Its colour; empty for none.</param>
/// <param name="Icon">Its icon, or null.</param>
/// <param name="Top">What is above it.</param>
/// <param name="Rows">Rows it has.</param>
/// <param name="HasBand">Whether it has a band below its rows, for counts and for guests without a row.</param>
public sealed record SceneLane(string Key, string Title, string Tone, string? Icon, LaneHeight Top, int Rows, bool HasBand)
{
    private const double Margin = 0.15;

    /// <summary>The free rows too.</summary>
    public LaneHeight Height => new((2 * Margin) + Rows, HasBand ? 1 : 0);

    /// <summary>The top of the band.</summary>
    public LaneHeight Band => Line(Rows);

    /// <summary>The top of a row, from the top of all lanes.</summary>
    public LaneHeight Line(int row) => Top + new LaneHeight(Margin + row, 0);
}

/// <summary>One mark.</summary>
/// <param name="Head">What it stands for.</param>
/// <param name="Glyph">Its date as geometry.</param>
/// <param name="Lane">Its lane.</param>
/// <param name="Row">Its row in the lane, or -1 in the band below.</param>
/// <param name="Tone">Its colour.</param>
public sealed record SceneMark(EntityHead Head, DateGlyph Glyph, SceneLane Lane, int Row, string Tone)
{
    /// <summary>Whether it stands in the band.</summary>
    public bool IsInBand => Row < 0;

    /// <summary>Its top, from the top of all lanes.</summary>
    public LaneHeight Line => IsInBand ? Lane.Band : Lane.Line(Row);
}

/// <summary>A count of what is hidden.</summary>
/// <param name="Lane">Its lane.</param>
/// <param name="Days">The days in which the hidden things begin.</param>
/// <param name="Count">How many there are.</param>
public sealed record ScenePill(SceneLane Lane, DayRange Days, int Count);

/// <summary>An office with its holders.</summary>
/// <param name="Office">The post.</param>
/// <param name="Tenures">Who held it in the loaded days, by start.</param>
public sealed record SceneOffice(EntityHead Office, ImmutableArray<SceneTenure> Tenures);

/// <summary>A bar of who held power.</summary>
/// <param name="Tenure">Who held which post.</param>
/// <param name="Glyph">When, as geometry.</param>
public sealed record SceneTenure(Tenure Tenure, DateGlyph Glyph);

/// <summary>An arc, in the words of the script that draws it.</summary>
/// <param name="From">Id of the cause.</param>
/// <param name="To">Id of the effect.</param>
/// <param name="Incoming">Whether it arrives at the thing in focus.</param>
/// <param name="Line"><c>dotted</c>, <c>dashed</c> or <c>solid</c>.</param>
/// <param name="Weight">1 to 3.</param>
/// <param name="Bar">Ends in a bar: the cause hinders.</param>
/// <param name="Hollow">Nothing supports it.</param>
public sealed record SceneArc(string From, string To, bool Incoming, string Line, int Weight, bool Bar, bool Hollow);
