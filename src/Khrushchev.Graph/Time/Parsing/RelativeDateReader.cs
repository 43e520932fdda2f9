using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Khrushchev.Graph.Time.Parsing;

/// <summary>Reads <c>after: [[Stalin dies]] + 1 week</c>.</summary>
internal static class RelativeDateReader
{
    /// <summary>The longest text that is read, in characters; titles may be long.</summary>
    private const int MaxLength = 500;

    private const string Link = "a link in double square brackets";
    private const string AmountForm = "a number of days, weeks, months or years";

    public static bool IsMeant([NotNullWhen(true)] string? text) => Direction(text.AsSpan().TrimStart(), out _) is not null;

    public static bool TryRead(string? text, [NotNullWhen(true)] out RelativeDateSpec? spec, [NotNullWhen(false)] out EdtfFault? fault)
    {
        spec = null;
        var cursor = new EdtfCursor(text.AsSpan().TrimEnd(), CalendarSystem.Iso);
        if (cursor.Text.Length > MaxLength)
            cursor.Fail(MaxLength, 1, $"at most {MaxLength} characters", "give the entity a shorter alias");
        else if (TryReadLink(ref cursor, out var direction, out var position, out var target, out var shown)
            && TryReadAmount(ref cursor, direction, out var amount, out var unit))
            spec = new(direction, target, shown, position, amount, unit);
        fault = cursor.Fault!;
        return spec is not null;
    }

    private static RelativeDirection? Direction(ReadOnlySpan<char> text, out int length)
    {
        length = "after".Length;
        if (text.StartsWith("after", StringComparison.OrdinalIgnoreCase) && text[length..].TrimStart() is [':', ..])
            return RelativeDirection.After;
        length = "before".Length;
        return text.StartsWith("before", StringComparison.OrdinalIgnoreCase) && text[length..].TrimStart() is [':', ..]
            ? RelativeDirection.Before : null;
    }

    private static bool TryReadLink(
        ref EdtfCursor cursor, out RelativeDirection direction, out int position, out string target, out string shown)
    {
        (direction, position, target, shown) = (default, 0, "", "");
        SkipSpace(ref cursor);
        if (Direction(cursor.Rest, out var length) is not { } known)
            return cursor.FailHere("'after:' or 'before:'", "write after: [[Stalin dies]] + 1 week");
        direction = known;
        cursor.Position += length;
        SkipSpace(ref cursor);
        cursor.Take(':');
        SkipSpace(ref cursor);
        var start = cursor.Position;
        if (!cursor.Rest.StartsWith("[["))
            return cursor.FailHere(Link, "write after: [[Stalin dies]]");
        var inner = cursor.Rest[2..];
        var close = inner.IndexOf("]]");
        if (close < 0)
            return cursor.Fail(cursor.Text.Length, 0, "']]'", "close the link with two brackets");
        inner = inner[..close];
        var bar = inner.IndexOf('|');
        var named = bar < 0 ? inner : inner[..bar];
        if (named.IsWhiteSpace() || inner.Contains('['))
            return cursor.Fail(start, close + 4, Link, "write the title of the entity between the brackets");
        position = start + 2 + (named.Length - named.TrimStart().Length);
        target = named.Trim().ToString();
        shown = bar >= 0 && !inner[(bar + 1)..].IsWhiteSpace() ? inner[(bar + 1)..].Trim().ToString() : target;
        cursor.Position = start + close + 4;
        return true;
    }

    private static bool TryReadAmount(ref EdtfCursor cursor, RelativeDirection direction, out int amount, out RelativeUnit unit)
    {
        (amount, unit) = (0, default);
        SkipSpace(ref cursor);
        if (cursor.AtEnd)
            return true;
        var (sign, word) = direction == RelativeDirection.After ? ('+', "after") : ('-', "before");
        if (!cursor.Take(sign))
            return cursor.FailHere($"'{sign}' or the end", $"what comes {word} counts as {word}: [[Stalin dies]] {sign} 1 week");
        SkipSpace(ref cursor);
        var start = cursor.Position;
        while (char.IsAsciiDigit(cursor.Next))
            cursor.Position++;
        var digits = cursor.Text[start..cursor.Position];
        if (digits.IsEmpty)
            return cursor.FailHere(AmountForm, "write the number in digits, as 1 week");
        if (digits.Length > 6 || (amount = DateParts.Number(digits, 0)) is < 1 or > RelativeDateSpec.MaxAmount)
        {
            var expected = $"a number from 1 to {RelativeDateSpec.MaxAmount}";
            return cursor.Fail(start, digits.Length, expected, "leave the amount out where only the order is known");
        }
        SkipSpace(ref cursor);
        return TryReadUnit(ref cursor, out unit);
    }

    private static bool TryReadUnit(ref EdtfCursor cursor, out RelativeUnit unit)
    {
        var word = cursor.Rest;
        Span<char> lower = stackalloc char[8];
        var length = word.Length < lower.Length ? word.ToLowerInvariant(lower) : 0;
        (var known, unit) = lower[..length] switch
        {
            "day" or "days" => (true, RelativeUnit.Day),
            "week" or "weeks" => (true, RelativeUnit.Week),
            "month" or "months" => (true, RelativeUnit.Month),
            "year" or "years" => (true, RelativeUnit.Year),
            _ => (false, default),
        };
        return known || cursor.Fail(cursor.Position, word.Length, "day, week, month or year", "nothing else follows the number");
    }

    private static void SkipSpace(ref EdtfCursor cursor)
    {
        while (char.IsWhiteSpace(cursor.Next))
            cursor.Position++;
    }
}
