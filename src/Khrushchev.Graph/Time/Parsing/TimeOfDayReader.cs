namespace Khrushchev.Graph.Time.Parsing;

/// <summary>Reads what follows a day's <c>T</c> (level 0): <c>hh:mm:ss</c>, then nothing, <c>Z</c>, <c>±hh</c> or <c>±hh:mm</c>.</summary>
internal static class TimeOfDayReader
{
    public static bool TryRead(ref EdtfCursor cursor)
    {
        if (!TryPart(ref cursor, 23) || !TryColonAndPart(ref cursor, 59) || !TryColonAndPart(ref cursor, 59))
            return false;
        if (cursor.Take('Z') || !(cursor.Take('+') || cursor.Take('-')))
            return true;
        return TryPart(ref cursor, 14) && (!cursor.Take(':') || TryPart(ref cursor, 59));
    }

    private static bool TryColonAndPart(ref EdtfCursor cursor, int most) =>
        cursor.Take(':') ? TryPart(ref cursor, most) : Fail(ref cursor);

    private static bool TryPart(ref EdtfCursor cursor, int most)
    {
        if (cursor.DigitRun() != 2 || cursor.Rest[..2].Contains('X') || DateParts.Number(cursor.Rest[..2], 0) > most)
            return Fail(ref cursor);
        cursor.Position += 2;
        return true;
    }

    private static bool Fail(ref EdtfCursor cursor) =>
        cursor.FailHere("a time of day", "write 23:20:30, 23:20:30Z or 23:20:30+03:00, or leave the time out");
}
