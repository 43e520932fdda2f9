using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Snapshots;

/// <summary>What cards, works and lessons put into a <see cref="ContentHash"/>.</summary>
internal static class CardContent
{
    public static void Add(ContentWriter writer, Card card)
    {
        writer.Add(card.Id);
        writer.Add(card.Number);
        writer.Add(card.Title);
        EvidenceContent.Add(writer, card.Period);
        writer.Add(card.Passages, Add);
        EvidenceContent.Add(writer, card.Location);
    }

    public static void Add(ContentWriter writer, Source source)
    {
        writer.Add(source.Id);
        writer.Add(source.Title);
        writer.Add(source.ShortTitle);
        writer.Add(source.Kind);
        writer.Add(source.Author);
        writer.Add(source.Year);
        writer.Add(source.Note);
        EvidenceContent.Add(writer, source.Location);
    }

    public static void Add(ContentWriter writer, Lesson lesson)
    {
        writer.Add(lesson.Id);
        writer.Add(lesson.Number);
        writer.Add(lesson.Title);
        writer.Add(lesson.Minutes);
        writer.Add(lesson.Intro);
        writer.Add(lesson.Steps, Add);
        EvidenceContent.Add(writer, lesson.Location);
    }

    private static void Add(ContentWriter writer, Passage passage)
    {
        EvidenceContent.Add(writer, passage.Id);
        writer.Add(passage.Text);
        EvidenceContent.Add(writer, passage.Date);
        EvidenceContent.Add(writer, passage.Location);
    }

    private static void Add(ContentWriter writer, LessonStep step)
    {
        writer.Add(step.Title);
        writer.Add(step.View);
        writer.Add(step.Focus, static (w, id) => w.Add(id));
        writer.Add(step.Highlight, static (w, id) => w.Add(id));
        EvidenceContent.Add(writer, step.Window);
        writer.Add(step.Card is not null);
        writer.Add(step.Card ?? default);
        writer.Add(step.Text);
        writer.Add(step.Notes);
    }
}
