namespace Khrushchev.Graph.Time.Parsing;

/// <summary>Reads a single date, or an interval with its ends known, open (<c>..</c>) or unknown (blank).</summary>
internal static class IntervalReader
{
    public static bool TryRead(ref EdtfCursor cursor, out DateShape shape, out DateBound start, out DateBound end)
    {
        end = default;
        shape = DateShape.Interval;
        var at = cursor.Position;
        if (!TryReadEnd(ref cursor, true, out start))
            return false;
        if (!cursor.Take('/'))
        {
            shape = DateShape.Single;
            end = start;
            return start.Kind == BoundKind.Known || cursor.FailHere("'/' and a date", "an interval with an open start is ../1953");
        }
        if (!TryReadEnd(ref cursor, false, out end))
            return false;
        // Open at both ends says "always"; a blank beside no date says nothing.
        if (start.Kind != BoundKind.Known && end.Kind != BoundKind.Known && (start.Kind, end.Kind) != (BoundKind.Open, BoundKind.Open))
            return cursor.Fail(at, cursor.Position - at, "a date at one end at least", "write 1953/.. or ../1953, or leave the date out");
        return start.Kind != BoundKind.Known || end.Kind != BoundKind.Known || start.Earliest <= end.Latest
            || cursor.Fail(at, cursor.Position - at, "an interval whose start is not after its end", "exchange the two dates");
    }

    private static bool TryReadEnd(ref EdtfCursor cursor, bool first, out DateBound bound)
    {
        bound = DateBound.Unknown;
        if (first ? cursor.Next == '/' : cursor.AtEnd)
            return true;
        bound = DateBound.Open;
        return cursor.TakeDots() || DateReader.TryRead(ref cursor, out bound);
    }
}
