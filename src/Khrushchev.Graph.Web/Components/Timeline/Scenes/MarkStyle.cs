using System.Globalization;
using Khrushchev.Graph.Layouts.Timeline;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Web.Components.Timeline.Scenes;

/// <summary>A glyph in the words of the style sheet: days as custom properties, its shape as classes.</summary>
internal static class MarkStyle
{
    /// <summary>Places it by its days; the camera's properties do the rest.</summary>
    public static string Of(DateGlyph glyph, LaneHeight line) => string.Create(CultureInfo.InvariantCulture,
        $"--t:{glyph.From};--t2:{glyph.To};{Of(line)}{Share("a", glyph.StartSlack, glyph)}{Share("b", glyph.EndSlack, glyph)}{Share("f", glyph.Reach, glyph)}");

    /// <summary>Places it that far down.</summary>
    public static string Of(LaneHeight line) =>
        string.Create(CultureInfo.InvariantCulture, $"--l:{line.Rows:0.##}{Optional("m", line.Bands)}");

    /// <summary>What it looks like.</summary>
    public static string Classes(DateGlyph glyph)
    {
        var shape = glyph.Shape switch
        {
            GlyphShape.Dot => "dot",
            GlyphShape.Window => "window",
            GlyphShape.OneOf => "one-of",
            _ when IsPale(glyph) => "span pale",
            _ => "span",
        };
        return shape
            + Ends(glyph.Start, "start") + Ends(glyph.End, "end")
            + (glyph.Doubt.HasFlag(DateQualification.Approximate) ? " about" : "")
            + (glyph.Doubt.HasFlag(DateQualification.Uncertain) ? " unsure" : "");
    }

    /// <summary>Whether it is as wide as its days.</summary>
    public static bool IsBar(DateGlyph glyph) => glyph.Shape != GlyphShape.Dot;

    /// <summary>Whether it lasted, but hardly a day of it is certain: from some day of 1959 until some day of 1960.</summary>
    public static bool IsPale(DateGlyph glyph) => glyph is { Shape: GlyphShape.Span, StartSlack: > 0, EndSlack: > 0 }
        && glyph.To - glyph.From - glyph.StartSlack - glyph.EndSlack <= 2;

    private static string Ends(GlyphEnd end, string side) => end switch
    {
        GlyphEnd.GoesOn => $" {side}-goes-on",
        GlyphEnd.Torn => $" {side}-torn",
        _ => "",
    };

    /// <summary>For the script: an end that is not drawn where its days end.</summary>
    public static string? Edge(DateGlyph glyph) =>
        glyph.Start == GlyphEnd.Torn ? "torn-start" : glyph.End == GlyphEnd.Torn ? "torn-end" : glyph.End == GlyphEnd.GoesOn ? "goes-on" : null;

    private static string Optional(string name, int count) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $";--{name}:{count}");

    /// <summary>Days as a share of the glyph's own.</summary>
    private static string Share(string name, int days, DateGlyph glyph) =>
        days == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $";--{name}:{100.0 * days / (glyph.To - glyph.From):0.##}%");
}
