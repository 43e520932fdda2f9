namespace Khrushchev.Graph.Layouts.Timeline;

/// <summary>
/// How wide a mark with its title is taken to be, in CSS pixels. An estimate from the number of characters, so that a layout is the
/// same on every machine; the style sheet clamps a label at <see cref="MaxWidth"/>, so no font can make it wider than that.
/// </summary>
public static class TimelineLabel
{
    /// <summary>Mean advance of a character of Source Sans 3 at 15 px, rounded up.</summary>
    public const double CharacterWidth = 7.2;

    /// <summary>The mark before the title, the gap between them and the gap after the title.</summary>
    public const double Padding = 26;

    /// <summary>Characters (UTF-16 units) that are drawn; what is longer ends in an ellipsis.</summary>
    public const int MaxCharacters = 40;

    /// <summary>The widest that a mark with its title may be.</summary>
    public const double MaxWidth = (MaxCharacters * CharacterWidth) + Padding;

    /// <summary>The estimate for one title.</summary>
    public static double Width(string title) => (Math.Min(title.Length, MaxCharacters) * CharacterWidth) + Padding;

    /// <summary>The estimate in days at a level's own scale, rounded up.</summary>
    public static int Days(string title, int level) => Days(Width(title), level);

    internal static int Days(double pixels, int level) => (int)Math.Ceiling(pixels / TimelineLevels.PixelsPerDay(level));
}
