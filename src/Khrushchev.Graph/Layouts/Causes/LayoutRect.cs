namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>A box on a map, in logical pixels.</summary>
/// <param name="X">Left side.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct LayoutRect(double X, double Y, double Width, double Height)
{
    /// <summary>Right side.</summary>
    public double Right => X + Width;

    /// <summary>Bottom.</summary>
    public double Bottom => Y + Height;

    /// <summary>Half-way down.</summary>
    public double MiddleY => Y + Height / 2;
}
