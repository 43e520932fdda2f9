namespace Khrushchev.Graph.Model;

/// <summary>How near a cause is to its effect.</summary>
public enum CausalRole
{
    /// <summary>A condition that was there for years.</summary>
    LongTerm,

    /// <summary>What made it likely in the months before.</summary>
    ShortTerm,

    /// <summary>What set it off.</summary>
    Trigger,
}

/// <summary>Whether a cause made its effect more or less likely.</summary>
public enum CausalEffect
{
    /// <summary>More likely.</summary>
    Promotes,

    /// <summary>Less likely.</summary>
    Hinders,
}

/// <summary>The argument that a <see cref="RelationType.LedTo"/> relation makes.</summary>
/// <param name="Role">How near the cause is.</param>
/// <param name="Effect">For or against.</param>
/// <param name="Strength">1 weak, 2 moderate, 3 strong.</param>
/// <param name="Necessary">Without it the effect would not have come about; else it contributed.</param>
/// <param name="Because">One sentence that says how, with a lower-case start; plain text.</param>
/// <param name="Reading">The only reading that makes the claim, or null for every reading.</param>
/// <param name="Disputed">Historians differ about it.</param>
public sealed record CausalClaim(
    CausalRole Role, CausalEffect Effect, int Strength, bool Necessary, string Because, string? Reading = null, bool Disputed = false);
