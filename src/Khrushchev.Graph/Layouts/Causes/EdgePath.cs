using System.Globalization;
using System.Text;

namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>
/// One arrow from left to right as horizontal runs joined by S-shaped cubics. Every cubic rises or falls between two columns and its
/// control points lie there, so by the convex hull property it never leaves that gap.
/// </summary>
internal sealed class EdgePath
{
    private const double Level = 0.01;

    private readonly List<LayoutPoint> knots;
    private readonly List<double> bends = [];

    public EdgePath(LayoutPoint start) => knots = [start];

    private LayoutPoint Last => knots[^1];

    /// <summary>Half-way along the middle bend or, where nothing bends, along the whole.</summary>
    public LayoutPoint Middle
    {
        get
        {
            if (bends.Count == 0)
                return new LayoutPoint((knots[0].X + Last.X) / 2, knots[0].Y);
            var at = 2 * (bends.Count / 2) + 1;
            return new LayoutPoint(bends[bends.Count / 2], (knots[at].Y + knots[at + 1].Y) / 2);
        }
    }

    /// <summary>Goes on to a height by a bend around <paramref name="x"/>, straight where it is there already.</summary>
    public void BendTo(double x, double halfWidth, double y)
    {
        if (Math.Abs(y - Last.Y) < Level)
            return;
        knots.Add(new LayoutPoint(x - halfWidth, Last.Y));
        bends.Add(x);
        knots.Add(new LayoutPoint(x + halfWidth, y));
    }

    /// <summary>Ends it at the height where it is.</summary>
    public void End(double x) => knots.Add(new LayoutPoint(x, Last.Y));

    /// <summary>SVG path data; from right to left where the arrow points back.</summary>
    public string ToSvg(bool reversed)
    {
        var text = new StringBuilder();
        var points = reversed ? Enumerable.Reverse(knots).ToList() : knots;
        Append(text, 'M', points[0]);
        for (var i = 1; i < points.Count; i++)
        {
            if (i % 2 == 1)
            {
                Append(text, 'L', points[i]);
                continue;
            }
            var x = reversed ? bends[^(i / 2)] : bends[i / 2 - 1];
            Append(text, 'C', new LayoutPoint(x, points[i - 1].Y));
            Append(text, ' ', new LayoutPoint(x, points[i].Y));
            Append(text, ' ', points[i]);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, char command, LayoutPoint point) =>
        text.Append(command).Append(CultureInfo.InvariantCulture, $"{point.X:0.##} {point.Y:0.##}");
}
