using Khrushchev.Graph.Notes.Compiling.Drafts;

namespace Khrushchev.Graph.Notes.Rules;

/// <summary>Every date of a draft that the author wrote as EDTF.</summary>
internal static class AllDates
{
    public static IEnumerable<DateDraft> Of(Draft draft) =>
        draft.Entities.Select(e => e.Date)
            .Concat(draft.Relations.Select(r => r.During))
            .Concat(draft.Cards.Select(c => c.Period))
            .Concat(draft.Courses.Select(c => c.Period))
            .Concat(draft.Lessons.SelectMany(l => l.Steps).SelectMany(s => s.Settings).Select(s => s.Window))
            .OfType<DateDraft>();
}
