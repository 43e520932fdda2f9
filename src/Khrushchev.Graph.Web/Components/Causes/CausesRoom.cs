using System.Collections.Immutable;
using Khrushchev.Graph.Layouts.Causes;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>The room that a map has on the screen.</summary>
/// <param name="Width">CSS pixels.</param>
/// <param name="Height">CSS pixels, headings included.</param>
/// <param name="Large">Type for the back row.</param>
internal readonly record struct CausesRoom(double Width, double Height, bool Large)
{
    /// <summary>Space around the cards, in CSS pixels.</summary>
    public const double Margin = 28;

    /// <summary>Height of the row of headings, in CSS pixels.</summary>
    public const double Headings = 52;

    /// <summary>A title of a card at a scale of 1, in CSS pixels.</summary>
    public const double TitleSize = 19;

    /// <summary>A full-HD screen less the frame, until the browser has measured.</summary>
    public static CausesRoom Guess(bool large) => large ? new(1920, 680, true) : new(1920, 730, false);

    /// <summary>Cards wide with two lines of title, then ever narrower with more, so that more columns find room.</summary>
    public static readonly ImmutableArray<CardShape> Shapes = [new(240, 88, 2), new(200, 130, 3), new(168, 152, 4)];

    /// <summary>Measures for this room: titles are never below 16 px, for the back row never below 24 px.</summary>
    public CausalLayoutOptions Measures(CardShape shape) => new()
    {
        CardWidth = shape.Width,
        CardHeight = shape.Height,
        ViewportWidth = MapWidth,
        ViewportHeight = MapHeight,
        MinScale = (Large ? 24 : 16) / TitleSize,
        MaxScale = 1.5,
        MinRowGap = 22,
        MaxRowGap = 110,
        MinLayerGap = 48,
        MaxLayerGap = 260,
        HeadLength = 12,
    };

    /// <summary>Whether a map needs no scrolling here.</summary>
    public bool Holds(CausalMap map) => map.Width * map.Scale <= MapWidth + 1 && map.Height * map.Scale <= MapHeight + 1;

    private double MapWidth => Math.Max(320, Width - 2 * Margin);

    private double MapHeight => Math.Max(240, Height - Headings - 2 * Margin);
}

/// <summary>How cards are cut.</summary>
/// <param name="Width">At a scale of 1.</param>
/// <param name="Height">At a scale of 1.</param>
/// <param name="Lines">Of its title.</param>
internal readonly record struct CardShape(double Width, double Height, int Lines);
