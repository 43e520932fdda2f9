using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;

namespace Khrushchev.Graph.Notes.Compiling;

/// <summary>From a draft of a lesson to the lesson.</summary>
internal static class LessonEmitter
{
    public static Lesson Emit(LessonDraft lesson) => new(
        lesson.Page.Id, lesson.Number ?? 0, lesson.Page.Title.Text, lesson.Minutes, lesson.Intro, [.. lesson.Steps.Select(Step)],
        lesson.Page.Title.Span);

    private static LessonStep Step(StepDraft step) => new(
        step.Title.Text, step.Find("view")?.Value.Text.ToLowerInvariant(), Ids(step.Find("focus")), Ids(step.Find("highlight")),
        step.Find("window")?.Window?.Date, Ids(step.Find("card")) is [var card, ..] ? card : null, step.Text, step.Notes);

    private static ImmutableArray<EntityId> Ids(SettingDraft? setting) =>
        setting is null ? [] : [.. setting.Links.Select(l => l.Target!.Id)];
}
