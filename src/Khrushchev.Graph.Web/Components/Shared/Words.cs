using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Components.Shared;

/// <summary>The words in which the tool speaks of the model.</summary>
public static class Words
{
    /// <summary>A kind: "Person".</summary>
    public static string Of(EntityKind kind) => kind.ToString();

    /// <summary>A role: "long-term".</summary>
    public static string Of(CausalRole role) => role switch
    {
        CausalRole.LongTerm => "long-term",
        CausalRole.ShortTerm => "short-term",
        _ => "trigger",
    };

    /// <summary>A strength: "strong".</summary>
    public static string OfStrength(int strength) => strength switch { <= 1 => "weak", 2 => "moderate", _ => "strong" };

    /// <summary>A standing, as a sentence's part.</summary>
    public static string Of(Standing standing) => standing switch
    {
        Standing.Corrected => "the record differs from the notes",
        Standing.Context => "added for context, not in the notes",
        Standing.Disputed => "historians differ",
        _ => "stated in the notes",
    };

    /// <summary>A count with its noun: "1 cause", "3 causes".</summary>
    public static string Count(int count, string noun, string? plural = null) => $"{count} {(count == 1 ? noun : plural ?? noun + "s")}";
}
