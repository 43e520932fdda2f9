using System.Globalization;
using System.Text.RegularExpressions;
using Khrushchev.Graph.Layouts.Causes;

namespace Khrushchev.Graph.Tests.Layouts.Causes;

/// <summary>Reads path data the way a browser does, and walks along it.</summary>
internal static partial class SvgPath
{
    public static List<LayoutPoint> Sample(string data, int steps = 24)
    {
        var points = new List<LayoutPoint>();
        foreach (Match command in Commands().Matches(data))
        {
            var numbers = command.Groups[2].Value.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            if (command.Groups[1].Value == "M")
                points.Add(new(numbers[0], numbers[1]));
            else
                Walk(points, numbers.Length == 2 ? [points[^1].X, points[^1].Y, .. numbers, .. numbers] : numbers, steps);
        }
        return points;
    }

    private static void Walk(List<LayoutPoint> points, double[] c, int steps)
    {
        var from = points[^1];
        for (var i = 1; i <= steps; i++)
        {
            var t = (double)i / steps;
            var (a, b, d, e) = (Math.Pow(1 - t, 3), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t);
            points.Add(new(a * from.X + b * c[0] + d * c[2] + e * c[4], a * from.Y + b * c[1] + d * c[3] + e * c[5]));
        }
    }

    [GeneratedRegex("([MLC])([-0-9. ]+)")]
    private static partial Regex Commands();

    [GeneratedRegex("^M[-0-9. ]+([LC][-0-9. ]+)+$")]
    public static partial Regex Whole();
}
