using YamlDotNet.Core;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>Cuts the front matter from a note and reads it. Never throws.</summary>
internal static class FrontMatterParser
{
    /// <summary>In UTF-16 units; YAML scanners are slower than linear on hostile text, and no course needs more.</summary>
    public const int MaxLength = 32 * 1024;

    /// <summary>Reads the front matter; the body begins at its end.</summary>
    public static FrontMatter Parse(string text)
    {
        if (!IsFence(text, 0, out var start))
            return FrontMatter.Faulty(FrontMatterFault.Missing, default, default);
        var close = start;
        while (close < text.Length && !IsFence(text, close, out _))
            close = LineEnd(text, close);
        if (close >= text.Length)
            return FrontMatter.Faulty(FrontMatterFault.NotClosed, new(0, start), new(0, 3));
        IsFence(text, close, out var end);
        var range = new TextRange(0, end);
        return close - start > MaxLength
            ? FrontMatter.Faulty(FrontMatterFault.TooLong, range, new(0, 3))
            : Read(text[start..close], start, range);
    }

    private static FrontMatter Read(string yaml, int start, TextRange range)
    {
        var reader = new YamlReader(yaml, start);
        try
        {
            return reader.Read() switch
            {
                YamlMap map => new FrontMatter(map, range, FrontMatterFault.None, default, null),
                YamlScalar { Text: "" } => new FrontMatter(new YamlMap([], range), range, FrontMatterFault.None, default, null),
                var other => FrontMatter.Faulty(FrontMatterFault.NotKeys, range, other.Range),
            };
        }
        catch (YamlException fault)
        {
            var at = start + (int)Math.Min(fault.Start.Index, yaml.Length);
            return FrontMatter.Faulty(FrontMatterFault.NotYaml, range, new(at, 0), fault.Message);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The library gives up on some texts with errors of its own making, such as InvalidOperationException in its scanner.
            return FrontMatter.Faulty(FrontMatterFault.NotYaml, range, new(reader.Position, 0), "It cannot be understood from here on.");
        }
    }

    private static bool IsFence(string text, int line, out int next)
    {
        next = LineEnd(text, line);
        return text.AsSpan(line, next - line).TrimEnd() is "---";
    }

    private static int LineEnd(string text, int line)
    {
        var end = text.IndexOf('\n', line);
        return end < 0 ? text.Length : end + 1;
    }
}
