using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Reasoning;

/// <summary>
/// The order in which claims about one thing are told: triggers first, then short-term, then long-term; the strong before the weak;
/// then by relation id.
/// </summary>
public sealed class ClaimOrder : IComparer<Relation>
{
    private ClaimOrder() { }

    /// <summary>The only instance; takes causal claims alone.</summary>
    public static ClaimOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Relation? x, Relation? y)
    {
        var (a, b) = (x!.Claim!, y!.Claim!);
        return b.Role.CompareTo(a.Role) is not 0 and var role ? role
            : b.Strength.CompareTo(a.Strength) is not 0 and var strength ? strength : string.CompareOrdinal(x.Id, y.Id);
    }
}
