namespace Khrushchev.Graph.Web.Components.Lessons;

/// <summary>The opening of a lesson: what it is about, and the question that guides it.</summary>
/// <param name="About">Markdown without the question; may be empty.</param>
/// <param name="Question">The first paragraph that ends in a question mark, or null.</param>
internal sealed record LessonIntro(string About, string? Question)
{
    /// <summary>Takes the question out of the opening.</summary>
    public static LessonIntro Of(string intro)
    {
        var paragraphs = intro.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var question = Array.FindIndex(paragraphs, p => p.TrimEnd('*', '_').EndsWith('?'));
        return question < 0
            ? new LessonIntro(intro, null)
            : new LessonIntro(string.Join("\n\n", paragraphs.Where((_, i) => i != question)), paragraphs[question].Trim('*', '_'));
    }
}
