using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.FrontMatter;

internal sealed class UnknownTheme() : Rule(
    "KG0019", Severity.Error, "The theme is unknown",
    "'theme' names one of the course's themes by its id. Themes are listed in the front matter of the course's file; without a list they are leadership, party, terror, economy, abroad and ideas.")
{
    public override void Check(Draft draft, Report report)
    {
        var themes = draft.ThemeIds.ToList();
        foreach (var theme in draft.Entities.Select(e => e.Theme).OfType<Written>().Where(t => !themes.Contains(t.Text)))
            report.Add(this, theme.Span, $"The course has no theme '{theme.Text}'{Nearest.Hint(theme.Text, themes)} Its themes are {Listed.And(themes)}.");
    }
}
