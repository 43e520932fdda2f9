using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>A card of a cause map.</summary>
/// <param name="Entity">What it stands for.</param>
/// <param name="Layer">Place of its column in <see cref="CausalMap.Layers"/>.</param>
/// <param name="Row">Place among the cards of its column, from 0 at the top.</param>
/// <param name="Rect">Where it lies.</param>
public sealed record CausalCard(EntityHead Entity, int Layer, int Row, LayoutRect Rect);
