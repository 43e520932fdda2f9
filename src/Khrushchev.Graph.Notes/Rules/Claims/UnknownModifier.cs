using Khrushchev.Graph.Notes.Compiling.Binding;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Compiling.Names;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Claims;

internal sealed class UnknownModifier() : Rule(
    "KG0053", Severity.Error, "The modifier is unknown",
    "After the role and separated by commas: weak, moderate or strong; necessary or contributing; promotes or hinders; disputed; reading NAME.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var relation in draft.Relations)
        {
            foreach (var modifier in relation.Claim?.Modifiers.Where(m => m.Kind is null) ?? [])
                report.Add(this, modifier.Written.Span, $"There is no modifier '{modifier.Written.Text}'{Nearest.Hint(modifier.Written.Text, ClaimReader.Modifiers)} Write {Listed.Or(ClaimReader.Modifiers)}, or 'reading' and its name, with commas between.");
        }
    }
}
