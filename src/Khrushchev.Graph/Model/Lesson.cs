using System.Collections.Immutable;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Model;

/// <summary>A lesson: steps that a teacher projects one after the other.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Number">Place in the course, from 1.</param>
/// <param name="Title">What it is called, often a question.</param>
/// <param name="Minutes">How long it takes, or null.</param>
/// <param name="Intro">What it is about, in Markdown.</param>
/// <param name="Steps">The steps in order.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Lesson(
    EntityId Id, int Number, string Title, int? Minutes, string Intro, ImmutableArray<LessonStep> Steps, SourceSpan Location);

/// <summary>One step of a lesson.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="View">timeline, causes, effects, links, network, cards, entity, or null for text alone.</param>
/// <param name="Focus">What is in focus; for links the first and the last.</param>
/// <param name="Highlight">What is lit besides.</param>
/// <param name="Window">The window in time, or null.</param>
/// <param name="Card">The card that is shown, or null.</param>
/// <param name="Text">What the class sees, in Markdown.</param>
/// <param name="Notes">What only the speaker sees, in Markdown.</param>
public sealed record LessonStep(
    string Title, string? View, ImmutableArray<EntityId> Focus, ImmutableArray<EntityId> Highlight,
    HistoricalDate? Window, EntityId? Card, string Text, string Notes);
