using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>An arrow of a cause map.</summary>
/// <param name="Relation">The claim.</param>
/// <param name="PathData">SVG path from the cause to the foot of the head: absolute M, L and C, numbers in the invariant culture.</param>
/// <param name="Start">Where it leaves the cause's card.</param>
/// <param name="End">Tip of the head, on the side of the effect's card.</param>
/// <param name="EndAngle">Which way the head points, in degrees clockwise from the right: 0, or 180 for an arrow back in time.</param>
/// <param name="Label">Where a mark or a word about the claim is best set: on the path, between two columns.</param>
public sealed record CausalEdge(
    Relation Relation, string PathData, LayoutPoint Start, LayoutPoint End, double EndAngle, LayoutPoint Label)
{
    /// <summary>Whether it ends in a head or in a bar.</summary>
    public CausalEffect Effect => Relation.Claim!.Effect;
}
