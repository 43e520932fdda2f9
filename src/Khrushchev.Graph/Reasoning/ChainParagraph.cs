using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Reasoning;

/// <summary>A causal chain in words.</summary>
/// <param name="Parts">The words in order; spaces and stops are part of them.</param>
public sealed record ChainParagraph(ImmutableArray<ChainPart> Parts)
{
    /// <summary>The words without citations.</summary>
    public string Text => string.Concat(Parts.Where(p => p.Evidence is null).Select(p => p.Text));

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>A run of words.</summary>
/// <param name="Text">The words; for a citation how it is written in the notes.</param>
/// <param name="Step">The step it tells of, from 1, with the thing that the step leads to; 0 for the thing at the start.</param>
/// <param name="Entity">What they name, or null.</param>
/// <param name="Evidence">What is cited at this place, or null.</param>
public sealed record ChainPart(string Text, int Step, EntityId? Entity = null, Evidence? Evidence = null);
