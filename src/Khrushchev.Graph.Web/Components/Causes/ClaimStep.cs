namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>What the sentence at the foot lets somebody do.</summary>
public enum ClaimStep
{
    /// <summary>The claim told before this one, about the same card.</summary>
    Previous,

    /// <summary>The claim told after it.</summary>
    Next,
}
