using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>What stands before the link of a cause or effect.</summary>
/// <param name="RoleWords">The role as written, or null where nothing is.</param>
/// <param name="Role">The role, or null where it is missing or unknown.</param>
/// <param name="Modifiers">As written, in order.</param>
internal sealed record ClaimDraft(Written? RoleWords, CausalRole? Role, ImmutableArray<ModifierDraft> Modifiers)
{
    public CausalEffect Effect => Has(Modifier.Hinders) ? CausalEffect.Hinders : CausalEffect.Promotes;

    public int Strength => Has(Modifier.Strong) ? 3 : Has(Modifier.Weak) ? 1 : 2;

    public bool Necessary => Has(Modifier.Necessary);

    public bool Disputed => Has(Modifier.Disputed);

    public Written? Reading => Modifiers.FirstOrDefault(m => m.Kind == Modifier.Reading)?.Reading;

    private bool Has(Modifier kind) => Modifiers.Any(m => m.Kind == kind);
}

/// <summary>One modifier as written.</summary>
/// <param name="Written">The words.</param>
/// <param name="Kind">What they mean, or null where nobody knows.</param>
/// <param name="Reading">The name after <c>reading</c>.</param>
internal sealed record ModifierDraft(Written Written, Modifier? Kind, Written? Reading = null);

/// <summary>What may be said of a cause. Two of one group contradict each other.</summary>
internal enum Modifier
{
    Weak,
    Moderate,
    Strong,
    Necessary,
    Contributing,
    Promotes,
    Hinders,
    Disputed,
    Reading,
}
