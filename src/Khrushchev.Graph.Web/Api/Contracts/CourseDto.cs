using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>What the course is, and how much there is of it.</summary>
/// <param name="Version">Grows with each new content; 0 before there is any.</param>
/// <param name="ContentHash">The same wherever the content is the same.</param>
/// <param name="Course">Title, themes and readings.</param>
/// <param name="Counts">How much there is.</param>
/// <param name="Extent">First and last day of anything dated, or null.</param>
internal sealed record CourseInfoDto(long Version, string ContentHash, CourseDto Course, CountsDto Counts, DaysDto? Extent)
{
    public static CourseInfoDto Of(StoreInfo info) => new(
        info.Version, info.ContentHash, CourseDto.Of(info.Course), CountsDto.Of(info.Counts), info.Extent is { } days ? DaysDto.Of(days) : null);
}

/// <summary>What the course is called and which themes and readings it knows.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Intro">What it is about, in Markdown.</param>
/// <param name="Period">The years it covers, or null.</param>
/// <param name="Themes">In the order of the lanes.</param>
/// <param name="Readings">Interpretations that claims may belong to; may be empty.</param>
internal sealed record CourseDto(
    string Title, string Intro, DateDto? Period, ImmutableArray<ThemeDto> Themes, ImmutableArray<ReadingDto> Readings)
{
    public static CourseDto Of(Course course) => new(
        course.Title, course.Intro, DateDto.Of(course.Period),
        [.. course.Themes.Select(t => new ThemeDto(t.Id, t.Title, t.Tone, t.Icon))],
        [.. course.Readings.Select(r => new ReadingDto(r.Id, r.Title, r.Summary))]);
}

/// <summary>A strand of the story.</summary>
/// <param name="Id">What entities name.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Tone">Its colour: leadership, party, terror, economy, abroad or ideas.</param>
/// <param name="Icon">Name of an icon, or null.</param>
internal sealed record ThemeDto(string Id, string Title, string Tone, string? Icon);

/// <summary>A school of thought.</summary>
/// <param name="Id">What claims name.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Summary">One sentence.</param>
internal sealed record ReadingDto(string Id, string Title, string Summary);

/// <summary>How much there is.</summary>
/// <param name="Entities">All entities.</param>
/// <param name="Relations">All relations.</param>
/// <param name="Claims">Relations that are causal claims.</param>
/// <param name="Cards">Cards.</param>
/// <param name="Passages">Bullets of cards.</param>
/// <param name="Sources">Works.</param>
/// <param name="Lessons">Lessons.</param>
internal sealed record CountsDto(int Entities, int Relations, int Claims, int Cards, int Passages, int Sources, int Lessons)
{
    public static CountsDto Of(GraphCounts c) => new(c.Entities, c.Relations, c.Claims, c.Cards, c.Passages, c.Sources, c.Lessons);
}
