namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>A column of a cause map.</summary>
/// <param name="Heading">
/// The time its cards stand for, as in "1953–54" or "June 1957", "undated" where no card has a date; by role the role, as in "long-term".
/// </param>
/// <param name="Year">The year in which it begins, as in "1953" or "44 BCE", where no column further left begins in it or later; else empty.</param>
/// <param name="X">Left side.</param>
/// <param name="Width">Width of its cards.</param>
public readonly record struct CausalLayer(string Heading, string Year, double X, double Width);
