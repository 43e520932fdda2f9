using System.Text.RegularExpressions;
using Khrushchev.Graph.Layouts.Text;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>
/// How cards are cut: all as wide as was asked for and as tall as the tallest needs, so that no title and no date is ever clipped. Lengths at
/// a scale of 1; the style sheet of a card has the same.
/// </summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="DateSize">Type size of dates, larger where they would be too small to read at the least scale.</param>
public sealed partial record CardShape(double Width, double Height, double DateSize)
{
    /// <summary>Type size of a title.</summary>
    public const double TitleSize = 19;

    private const double TitleLine = 1.18;
    private const double DateLine = 1.25;
    private const double UsualDateSize = 15;
    private const double Sides = 18 + 12;
    private const double AboveAndBelow = 10 + 3 + 12;
    private const double Symbol = 26;
    private const double ReasonSize = 15;
    private const double ReasonLine = 1.25;
    private const int MostTitleLines = 4;
    private const int MostDateLines = 2;

    // Kerning and rounding differ a little from browser to browser.
    private const double Slack = 1.02;

    private double TextWidth => (Width - Sides) / Slack;

    /// <summary>The shape for these things, or null where so narrow a card would break a word, or a date into more than two lines.</summary>
    /// <param name="width">Width.</param>
    /// <param name="heads">Everything that is to have a card.</param>
    /// <param name="leastScale">The least scale the cards are drawn at.</param>
    /// <param name="leastDate">The least type size of a date that can be read, in CSS pixels.</param>
    /// <param name="reason">A sentence on each card, or null for none.</param>
    public static CardShape? Of(
        double width, IEnumerable<EntityHead> heads, double leastScale, double leastDate, Func<EntityId, string?>? reason = null)
    {
        var shape = new CardShape(width, 0, Math.Max(UsualDateSize, leastDate / leastScale));
        var height = 0.0;
        foreach (var head in heads)
        {
            if (Typeface.Title.Lines(head.Title, TitleSize, shape.TextWidth) is not (<= MostTitleLines and var titleLines))
                return null;
            if (shape.DateLines(shape.DateWords(head)) is not (<= MostDateLines and var dateLines))
                return null;
            var told = reason?.Invoke(head.Id) is { } sentence ? Typeface.Title.Lines(sentence, ReasonSize, shape.TextWidth) : 0;
            if (told is null)
                return null;
            height = Math.Max(
                height, titleLines * TitleSize * TitleLine + told.Value * ReasonSize * ReasonLine + dateLines * shape.DateSize * DateLine);
        }
        return shape with { Height = Math.Ceiling(height + AboveAndBelow) };
    }

    /// <summary>
    /// A date in the longest words that take no more lines than the shortest do. It breaks only between its parts: a day stays with its month.
    /// </summary>
    public string DateWords(EntityHead head)
    {
        if (CausesWords.When(head) is not { } words)
            return "";
        var (full, compact) = (Unbroken(words), Unbroken(head.Date!.ToCompactWords()));
        return DateLines(full) is { } lines && lines <= (DateLines(compact) ?? int.MaxValue) ? full : compact;
    }

    private int? DateLines(string words) => Typeface.Label.Lines(words, DateSize, TextWidth - Symbol);

    // No break after a number, before a year, or behind a dash without spaces.
    private static string Unbroken(string words) => BeforeYear().Replace(AfterNumber().Replace(words, "\u00A0"), "\u00A0")
        .Replace(" – ", "\u00A0– ", StringComparison.Ordinal)
        .Replace("–", "–\u2060", StringComparison.Ordinal).Replace("–\u2060 ", "– ", StringComparison.Ordinal);

    [GeneratedRegex("(?<=[0-9]) (?=[A-Z])")]
    private static partial Regex AfterNumber();

    [GeneratedRegex("(?<=[a-z]) (?=[0-9]{4})")]
    private static partial Regex BeforeYear();
}
