using Khrushchev.Graph.Notes.Compiling;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.FrontMatter;

internal sealed class UnknownField() : Rule(
    "KG0015", Severity.Error, "The key is unknown",
    "Each type has its own keys; a key that the type does not have would be lost without a word.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages.Where(p => p.Type is not null))
        {
            foreach (var field in page.Fields.Map.Fields.Where(f => !page.Type!.Fields.Contains(f.Key)))
                report.Add(this, page.Fields.KeySpan(field), Message(page.Type!, field.Key));
        }
    }

    private static string Message(NoteType type, string key)
    {
        var elsewhere = NoteType.All.Where(t => t.Fields.Contains(key)).Select(t => t.Name).ToList();
        var why = elsewhere.Count > 0
            ? $"'{key}' belongs to {Listed.And(elsewhere)}, not to {type.Name}."
            : $"There is no key '{key}'{Nearest.Hint(key, type.Fields)}";
        return $"{why} The keys of {type.Name} are {Listed.And(type.Fields)}.";
    }
}
