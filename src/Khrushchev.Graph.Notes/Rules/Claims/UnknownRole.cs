using Khrushchev.Graph.Notes.Compiling.Binding;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Claims;

internal sealed class UnknownRole() : Rule(
    "KG0052", Severity.Error, "The role of a cause is missing or unknown",
    "A cause or effect begins with its role in bold: long-term, short-term or trigger.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var relation in draft.Relations.Where(r => r.Claim is { Role: null } && r.Link is not null))
        {
            var words = relation.Claim!.RoleWords;
            var message = words is null
                ? "This claim does not say what sort of cause it is."
                : $"There is no role '{words.Text}'{Nearest.Hint(words.Text, ClaimReader.Roles)}";
            report.Add(this, words?.Span ?? relation.Span, $"{message} Begin the item with **long-term**, **short-term** or **trigger**, and a colon before the link.");
        }
    }
}
