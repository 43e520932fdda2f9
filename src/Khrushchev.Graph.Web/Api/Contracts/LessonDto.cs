using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>A lesson.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Number">Place in the course, from 1.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Minutes">How long it takes, or null.</param>
/// <param name="Intro">What it is about, in Markdown.</param>
/// <param name="Steps">The steps in order.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record LessonDto(
    string Id, int Number, string Title, int? Minutes, string Intro, ImmutableArray<LessonStepDto> Steps, LocationDto Location)
{
    public static LessonDto Of(Lesson lesson) => new(
        lesson.Id.Value, lesson.Number, lesson.Title, lesson.Minutes, lesson.Intro, [.. lesson.Steps.Select(LessonStepDto.Of)],
        LocationDto.Of(lesson.Location));
}

/// <summary>One step of a lesson.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="View">timeline, causes, effects, links, network, cards, entity, or null for text alone.</param>
/// <param name="Focus">Ids of what is in focus.</param>
/// <param name="Highlight">Ids of what is lit besides.</param>
/// <param name="Window">The window in time, or null.</param>
/// <param name="Card">Id of the card that is shown, or null.</param>
/// <param name="Text">What the class sees, in Markdown.</param>
/// <param name="Notes">What only the speaker sees, in Markdown.</param>
internal sealed record LessonStepDto(
    string Title, string? View, ImmutableArray<string> Focus, ImmutableArray<string> Highlight, DateDto? Window, string? Card, string Text, string Notes)
{
    public static LessonStepDto Of(LessonStep step) => new(
        step.Title, step.View, [.. step.Focus.Select(f => f.Value)], [.. step.Highlight.Select(h => h.Value)], DateDto.Of(step.Window),
        step.Card?.Value, step.Text, step.Notes);
}
