using System.Collections.Immutable;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Model;

/// <summary>What the course is called and which themes and readings it knows.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Intro">What it is about, in Markdown.</param>
/// <param name="Period">The years it covers, or null.</param>
/// <param name="Themes">In the order of the lanes; never empty.</param>
/// <param name="Readings">Interpretations that claims may belong to; may be empty.</param>
public sealed record Course(
    string Title, string Intro, HistoricalDate? Period, ImmutableArray<Theme> Themes, ImmutableArray<Reading> Readings)
{
    /// <summary>A course without a file: the six tones of the look are the themes.</summary>
    public static Course Untitled { get; } = new("Untitled course", "", null, Theme.Defaults, []);
}

/// <summary>A strand of the story; a lane of the timeline.</summary>
/// <param name="Id">Slug that entities name.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Tone">Which of the look's six colours: leadership, party, terror, economy, abroad, ideas.</param>
/// <param name="Icon">Name of a lucide icon, or null.</param>
public sealed record Theme(string Id, string Title, string Tone, string? Icon = null)
{
    /// <summary>The six tones of the look, as themes.</summary>
    public static ImmutableArray<Theme> Defaults { get; } =
    [
        new("leadership", "Leadership", "leadership", "crown"),
        new("party", "Party", "party", "flag"),
        new("terror", "Terror", "terror", "shield"),
        new("economy", "Economy", "economy", "wheat"),
        new("abroad", "Abroad", "abroad", "globe"),
        new("ideas", "Ideas", "ideas", "lightbulb"),
    ];
}

/// <summary>A school of thought.</summary>
/// <param name="Id">Slug that claims name.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Summary">One sentence.</param>
public sealed record Reading(string Id, string Title, string Summary);
