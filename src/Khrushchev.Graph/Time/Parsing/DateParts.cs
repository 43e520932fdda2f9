namespace Khrushchev.Graph.Time.Parsing;

/// <summary>The written parts of one date, before anybody asked which days they allow.</summary>
internal ref struct DateParts
{
    /// <summary>Four digits or X; the sign apart.</summary>
    public ReadOnlySpan<char> Year;

    public bool Negative;

    /// <summary>Two digits or X, 01 to 12 or 21 to 41; empty where there is none.</summary>
    public ReadOnlySpan<char> Month;

    /// <summary>Two digits or X; empty where there is none.</summary>
    public ReadOnlySpan<char> Day;

    public DateQualification YearDoubt;

    public DateQualification MonthDoubt;

    public DateQualification DayDoubt;

    public readonly bool HasUnspecified => Year.Contains('X') || Month.Contains('X') || Day.Contains('X');

    public readonly bool IsSeason => Month is [>= '2' and <= '9', _];

    /// <summary>The number that the digits make, X read as the given digit.</summary>
    public static int Number(ReadOnlySpan<char> digits, int unspecified)
    {
        var n = 0;
        foreach (var c in digits)
            n = (n * 10) + (c == 'X' ? unspecified : c - '0');
        return n;
    }

    /// <summary>The least number but zero that the digits allow; they are not all zeros.</summary>
    public static int LeastButZero(ReadOnlySpan<char> digits)
    {
        var least = Number(digits, 0);
        for (int i = digits.Length - 1, place = 1; least == 0 && i >= 0; i--, place *= 10)
            least = digits[i] == 'X' ? place : 0;
        return least;
    }

    /// <summary>Whether the number is one of those that the digits allow.</summary>
    public static bool Allows(ReadOnlySpan<char> digits, int number)
    {
        for (var i = digits.Length - 1; i >= 0; i--, number /= 10)
        {
            if (digits[i] != 'X' && digits[i] - '0' != number % 10)
                return false;
        }
        return number == 0;
    }
}
