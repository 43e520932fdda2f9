using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Lessons;

internal sealed class BadLessonSetting() : Rule(
    "KG0091", Severity.Error, "A step of a lesson asks for something unknown",
    "The list below a step's heading has view, focus, highlight, window and card, each at most once, as docs/notes-format.md says.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var step in draft.Lessons.SelectMany(l => l.Steps))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var setting in step.Settings)
            {
                if (!seen.Add(setting.Key.Text))
                    report.Add(this, setting.Key.Span, $"'{setting.Key.Text}' is given a second time. Keep one of the two.");
                else if (Fault(setting, step) is { } message)
                    report.Add(this, setting.Value.Text.Length > 0 ? setting.Value.Span : setting.Key.Span, message);
            }
        }
    }

    private static string? Fault(SettingDraft setting, StepDraft step) => setting.Key.Text switch
    {
        "view" => StepDraft.Views.Contains(setting.Value.Text.ToLowerInvariant()) ? null
            : $"There is no view '{setting.Value.Text}'{Nearest.Hint(setting.Value.Text, StepDraft.Views)} The views are {Listed.And(StepDraft.Views)}.",
        "focus" => Links(setting, step.Find("view")?.Value.Text.ToLowerInvariant() == "links" ? 2 : 1) ?? Wrong(setting, t => t.Kind is not null, "entities"),
        "highlight" => Wrong(setting, t => t.Kind is not null, "entities"),
        "card" => Links(setting, 1) ?? Wrong(setting, t => t == NoteType.Card, "a card"),
        "window" => null,
        var other => $"A step has no '{other}'{Nearest.Hint(other, StepDraft.Keys)} It may have {Listed.And(StepDraft.Keys)}.",
    };

    private static string? Links(SettingDraft setting, int count) => setting.Links.Length == count ? null
        : count == 1 ? $"'{setting.Key.Text}' is one link, and this has {setting.Links.Length}."
        : $"'{setting.Key.Text}' is two links for the view 'links', first to last, and this has {setting.Links.Length}.";

    private static string? Wrong(SettingDraft setting, Func<NoteType, bool> fits, string what) =>
        setting.Links.Select(l => l.Target).FirstOrDefault(t => t?.Type is { } type && !fits(type)) is { } wrong
            ? $"'{setting.Key.Text}' names {what}, and '{wrong.Title.Text}' is {KindWords.A(wrong)}." : null;
}
