namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>A place on a map, in logical pixels from its top left corner, y downwards.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct LayoutPoint(double X, double Y);
