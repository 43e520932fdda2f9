using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Binding;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Notes.Compiling;

/// <summary>From a draft without errors to the snapshot.</summary>
internal static class Emitter
{
    public static GraphSnapshot Emit(Draft draft)
    {
        var builder = new GraphSnapshotBuilder { Course = Course(draft) };
        foreach (var entity in draft.Entities.AsParallel().AsOrdered().Select(EntityEmitter.Emit))
            builder.Add(entity);
        foreach (var relation in RelationEmitter.Emit(draft.Relations))
            builder.Add(relation);
        foreach (var card in draft.Cards.AsParallel().AsOrdered().Select(Card))
            builder.Add(card);
        foreach (var source in draft.Sources)
            builder.Add(Source(source));
        foreach (var lesson in draft.Lessons)
            builder.Add(LessonEmitter.Emit(lesson));
        foreach (var bullet in BulletEvents.Of(draft))
            builder.Add(BulletEvents.Emit(bullet));
        return builder.Build();
    }

    private static Course Course(Draft draft)
    {
        if (draft.Courses is not [var course, ..])
            return Model.Course.Untitled;
        var themes = course.Themes.Select(t => new Theme(t.Id.Text, t.Title, t.Tone?.Text ?? ThemeDraft.Tones[0], t.Icon)).ToImmutableArray();
        var readings = course.Readings.Select(r => new Model.Reading(r.Id.Text, r.Title, r.Summary));
        return new Course(
            course.Page.Title.Text, course.Intro, course.Period?.Date, themes.IsEmpty ? Theme.Defaults : themes, [.. readings]);
    }

    private static Card Card(CardDraft card) => new(
        card.Page.Id, card.Number ?? 0, card.Page.Title.Text, card.Period?.Date, [.. card.Passages.Select(p => Passage(card.Page, p))],
        card.Page.Title.Span);

    private static Passage Passage(Page page, PassageDraft passage) => new(
        new PassageId(page.Id, passage.Anchor), NoteMarkdown.Of(page, passage.Item.Rest.Prepend(passage.Item.Range)), passage.Date, passage.Span);

    private static Source Source(SourceDraft source) => new(
        source.Page.Id, source.Page.Title.Text, source.Page.Aliases is [var first, ..] ? first.Text : source.Page.Title.Text,
        source.Kind?.Text ?? SourceDraft.Kinds[0], source.Author?.Text, source.Year?.Text, source.Note, source.Page.Title.Span);
}
