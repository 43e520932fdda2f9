namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>A column of a cause map.</summary>
/// <param name="Heading">The time its cards stand for, as in "1953–54" or "June 1957"; "undated" where no card has a date.</param>
/// <param name="X">Left side.</param>
/// <param name="Width">Width of its cards.</param>
public readonly record struct CausalLayer(string Heading, double X, double Width);
