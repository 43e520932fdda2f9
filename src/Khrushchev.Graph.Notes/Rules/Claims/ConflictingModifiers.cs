using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;

namespace Khrushchev.Graph.Notes.Rules.Claims;

internal sealed class ConflictingModifiers() : Rule(
    "KG0054", Severity.Error, "Two modifiers contradict each other",
    "A claim has one strength, is necessary or contributing, promotes or hinders, and belongs to one reading or to all.")
{
    private static readonly Modifier[][] Groups =
    [
        [Modifier.Weak, Modifier.Moderate, Modifier.Strong],
        [Modifier.Necessary, Modifier.Contributing],
        [Modifier.Promotes, Modifier.Hinders],
        [Modifier.Disputed],
        [Modifier.Reading],
    ];

    public override void Check(Draft draft, Report report)
    {
        foreach (var claim in draft.Relations.Select(r => r.Claim).OfType<ClaimDraft>())
        {
            foreach (var group in Groups)
            {
                var said = claim.Modifiers.Where(m => m.Kind is { } kind && group.Contains(kind)).ToList();
                foreach (var second in said.Skip(1))
                    report.Add(this, second.Written.Span, $"'{second.Written.Text}' cannot stand beside '{said[0].Written.Text}'. Keep one of the two{(group[0] == Modifier.Reading ? ", or write the claim twice." : ".")}");
            }
        }
    }
}
