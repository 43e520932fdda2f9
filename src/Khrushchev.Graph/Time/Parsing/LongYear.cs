namespace Khrushchev.Graph.Time.Parsing;

/// <summary>
/// Years behind a <c>Y</c> (ISO 8601-2:2019): with more than four digits, an exponent or significant digits. The calendar holds the
/// years -9998 to 9999, so all of them are refused, each for its own reason.
/// </summary>
internal static class LongYear
{
    public const string NotRead =
        "years with an exponent or significant digits are not read: write X for a digit that is not known, as 195X";

    public static bool Refuse(ref EdtfCursor cursor)
    {
        var start = cursor.Position++;
        cursor.Take('-');
        var digits = cursor.DigitRun();
        cursor.Position += digits;
        var odd = cursor.Next is 'E' or 'S';
        while (cursor.Next is 'E' or 'S' || char.IsAsciiDigit(cursor.Next))
            cursor.Position++;
        const string Year = "a year from -9998 to 9999";
        var advice = odd ? NotRead
            : digits <= 4 ? "Y stands only before years of more than four digits: leave it out"
            : "the calendar holds no other years";
        return cursor.Fail(start, cursor.Position - start, Year, advice);
    }
}
