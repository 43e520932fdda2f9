using System.Globalization;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Web.Components.Timeline;

/// <summary>A glyph in the words of the style sheet: days as custom properties, its shape as classes.</summary>
internal static class MarkStyle
{
    /// <summary>Places it by its days; the camera's properties do the rest.</summary>
    public static string Of(DateGlyph glyph, double line) => string.Create(CultureInfo.InvariantCulture,
        $"--t:{glyph.From};--t2:{glyph.To};--l:{line:0.##}{Optional("a", glyph.StartSlack)}{Optional("b", glyph.EndSlack)}{Optional("f", glyph.Reach)}");

    /// <summary>What it looks like.</summary>
    public static string Classes(DateGlyph glyph)
    {
        var shape = glyph.Shape switch
        {
            GlyphShape.Dot => "dot",
            GlyphShape.Window => "window",
            GlyphShape.OneOf => "one-of",
            _ => "span",
        };
        return shape
            + Ends(glyph.Start, "start") + Ends(glyph.End, "end")
            + (glyph.Doubt.HasFlag(DateQualification.Approximate) ? " about" : "")
            + (glyph.Doubt.HasFlag(DateQualification.Uncertain) ? " unsure" : "");
    }

    /// <summary>Whether it is as wide as its days.</summary>
    public static bool IsBar(DateGlyph glyph) => glyph.Shape != GlyphShape.Dot;

    private static string Ends(GlyphEnd end, string side) => end switch
    {
        GlyphEnd.GoesOn => $" {side}-goes-on",
        GlyphEnd.Torn => $" {side}-torn",
        _ => "",
    };

    private static string Optional(string name, int days) => days == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $";--{name}:{days}");
}
