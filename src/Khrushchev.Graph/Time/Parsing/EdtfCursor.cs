using NodaTime;

namespace Khrushchev.Graph.Time.Parsing;

/// <summary>A place in the text that moves from left to right, and the first fault met.</summary>
internal ref struct EdtfCursor(ReadOnlySpan<char> text, CalendarSystem calendar)
{
    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>The calendar whose days are read: ISO, or Julian for the Old Style.</summary>
    public readonly CalendarSystem Calendar = calendar;

    public int Position;

    public EdtfFault? Fault;

    public readonly bool AtEnd => Position >= Text.Length;

    public readonly ReadOnlySpan<char> Rest => Text[Position..];

    /// <summary>The next character, or NUL at the end (which no date contains).</summary>
    public readonly char Next => Position < Text.Length ? Text[Position] : '\0';

    public bool Take(char c)
    {
        if (Next != c || AtEnd)
            return false;
        Position++;
        return true;
    }

    public bool TakeDots()
    {
        if (!Rest.StartsWith(".."))
            return false;
        Position += 2;
        return true;
    }

    /// <summary>Always false, so that readers can return it.</summary>
    public bool Fail(int position, int length, string expected, string advice)
    {
        Fault ??= EdtfFault.At(Text, position, Math.Min(length, Text.Length - position), expected, advice);
        return false;
    }

    /// <summary>Fails at the next character, or at the end where there is none.</summary>
    public bool FailHere(string expected, string advice) => Fail(Position, AtEnd ? 0 : 1, expected, advice);

    /// <summary>How many digits or X stand from here on.</summary>
    public readonly int DigitRun()
    {
        var i = Position;
        while (i < Text.Length && (char.IsAsciiDigit(Text[i]) || Text[i] == 'X'))
            i++;
        return i - Position;
    }

    /// <summary>Reads the marks of doubt that stand here, at most one.</summary>
    public bool TryTakeDoubt(out DateQualification doubt)
    {
        doubt = DoubtOf(Next);
        if (doubt == DateQualification.None)
            return true;
        Position++;
        return DoubtOf(Next) == DateQualification.None
            || FailHere("one mark of doubt", "write % for both uncertain and approximate");
    }

    private static DateQualification DoubtOf(char c) => c switch
    {
        '?' => DateQualification.Uncertain,
        '~' => DateQualification.Approximate,
        '%' => DateQualification.Uncertain | DateQualification.Approximate,
        _ => DateQualification.None,
    };
}
