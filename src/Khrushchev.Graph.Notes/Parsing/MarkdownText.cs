using System.Diagnostics.CodeAnalysis;
using Markdig;
using Markdig.Syntax;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>Parses Markdown that nobody vouches for: text that Markdig refuses, or would take minutes for, is turned down.</summary>
internal static class MarkdownText
{
    /// <summary>Opening brackets between two blank lines: Markdig takes quadratic time on runs of unclosed links.</summary>
    public const int MaxBrackets = 2_000;

    public static bool TryParse(
        string text, MarkdownPipeline pipeline, [NotNullWhen(true)] out MarkdownDocument? document, [NotNullWhen(false)] out string? reason)
    {
        (document, reason) = (null, null);
        if (TooManyBrackets(text))
        {
            reason = $"more than {MaxBrackets} opening brackets stand between two blank lines";
            return false;
        }
        try
        {
            document = Markdown.Parse(text, pipeline);
            return true;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // An ArgumentException is Markdig's way to say that emphasis, quotes or lists nest some hundred deep; anything else is its own mistake.
            reason = fault is ArgumentException ? "lists, quotes or emphasis nest too deeply" : "the Markdown parser gave up on it";
            return false;
        }
    }

    private static bool TooManyBrackets(string text)
    {
        var brackets = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            brackets = line.IsWhiteSpace() ? 0 : brackets + line.Count('[');
            if (brackets > MaxBrackets)
                return true;
        }
        return false;
    }
}
