using Khrushchev.Graph.Layouts.Causes;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>The room that a map has on the screen.</summary>
/// <param name="Width">CSS pixels.</param>
/// <param name="Height">CSS pixels, headings included.</param>
/// <param name="Large">Type for the back row.</param>
/// <param name="Tight">Whether type may be a little smaller before a map is scrolled, as beside a list that says the same.</param>
public readonly record struct CausesRoom(double Width, double Height, bool Large, bool Tight = false)
{
    /// <summary>Space around the cards, in CSS pixels.</summary>
    public const double Margin = 24;

    /// <summary>Height of the row of headings, in CSS pixels.</summary>
    public const double Headings = 46;

    private const double Smallest = 0.1;

    // The style sheet's bound between a phone and a page.
    private const double Phone = 720;

    // A room that differs by less than this is the same; scroll bars must not make the map jump.
    private const double Tolerance = 24;

    /// <summary>A full-HD screen less the frame, until the browser has measured.</summary>
    public static CausesRoom Guess(bool large) => large ? new(1920, 690, true) : new(1920, 766, false);

    /// <summary>The least scale at which everything on a card can be read: titles of 16 px, for the back row of 24 px.</summary>
    public double LeastScale => (Large ? Tight ? 18 : 24 : Tight ? 13 : 16) / CardShape.TitleSize;

    /// <summary>The least type size of a date, in CSS pixels.</summary>
    public double LeastDate => Large ? 18 : Tight ? 13 : 14;

    /// <summary>Below this scale a card shows its title and years alone.</summary>
    public double CardScale => (Large ? 18 : 13) / CardShape.TitleSize;

    /// <summary>Below this scale a card is a dot with its theme's colour.</summary>
    public double TitleScale => (Large ? 16 : 11) / CardShape.TitleSize;

    /// <summary>Whether another room is so much like this one that a map need not be drawn again.</summary>
    public bool IsAbout(CausesRoom other) =>
        Large == other.Large && Math.Abs(Width - other.Width) <= Tolerance && Math.Abs(Height - other.Height) <= Tolerance;

    /// <summary>Measures for this room.</summary>
    /// <param name="shape">The cards' shape.</param>
    /// <param name="whole">Whether everything has to fit, however small.</param>
    public CausalLayoutOptions Measures(CardShape shape, bool whole = false) => new()
    {
        CardWidth = shape.Width,
        CardHeight = shape.Height,
        ViewportWidth = MapWidth,
        ViewportHeight = MapHeight,
        MinScale = whole ? Smallest : LeastScale,
        MaxScale = 1.6,
        MinRowGap = 24,
        MaxRowGap = whole ? 420 : 110,
        ChannelSpacing = whole ? 30 : 16,
        MinLayerGap = 48,
        MaxLayerGap = 260,
        HeadLength = 12,
    };

    /// <summary>Whether a map may be expected to fit; on a phone it is scrolled, and the outline comes first.</summary>
    public bool IsPage => Width > Phone;

    /// <summary>Whether a map needs no scrolling here.</summary>
    public bool Holds(CausalMap map) => map.Width * map.Scale <= MapWidth + 1 && map.Height * map.Scale <= MapHeight + 1;

    private double MapWidth => Math.Max(320, Width - 2 * Margin);

    private double MapHeight => Math.Max(240, Height - Headings - 2 * Margin);
}
