using System.Collections.Immutable;

namespace Khrushchev.Graph.Time.Parsing;

/// <summary>Reads a set (ISO 8601-2:2019, level 2): <c>[..]</c> one of its members, <c>{..}</c> all of them.</summary>
internal static class SetReader
{
    /// <summary>The largest set that is read, so that a text cannot be made expensive.</summary>
    public const int MaxMembers = 100;

    private const string Member = "a date or a range of dates";

    public static bool TryRead(ref EdtfCursor cursor, out ImmutableArray<DateRange> members)
    {
        members = default;
        var closing = cursor.Next == '[' ? ']' : '}';
        cursor.Position++;
        var found = ImmutableArray.CreateBuilder<DateRange>(1);
        do
        {
            if (found.Count == MaxMembers)
                return cursor.FailHere($"at most {MaxMembers} members", "write neighbouring dates as a range, as 1670..1672");
            if (found.Count > 0 && found[^1].End.Kind == BoundKind.Open)
                return cursor.FailHere("the end of the set", "an open range (1953..) stands last");
            var start = cursor.Position;
            if (!TryReadMember(ref cursor, closing, out var member))
                return false;
            if (found.Count > 0 && member.Start.Kind == BoundKind.Open)
                return cursor.Fail(start, 2, "a date", "an open range (..1953) stands first");
            found.Add(member);
        }
        while (cursor.Take(','));
        if (!cursor.Take(closing))
            return cursor.FailHere($"'{closing}'", "members are separated by a comma without a space, ranges written 1670..1672");
        if (!cursor.AtEnd)
            return cursor.FailHere("the end of the text", "put marks of doubt on the members, as [1953~,1954]");
        members = found.DrainToImmutable();
        return true;
    }

    /// <summary>The ends of the whole set: the bound with its first possible day and the bound with its last.</summary>
    public static (DateBound Start, DateBound End) Ends(ImmutableArray<DateRange> members)
    {
        var (start, end) = members[0];
        foreach (var (from, to) in members.AsSpan()[1..])
        {
            if (start.Kind == BoundKind.Known && from.Earliest < start.Earliest)
                start = from;
            if (to.Kind == BoundKind.Open || (end.Kind == BoundKind.Known && to.Latest > end.Latest))
                end = to;
        }
        return (start, end);
    }

    private static bool TryReadMember(ref EdtfCursor cursor, char closing, out DateRange member)
    {
        member = default;
        var at = cursor.Position;
        if (cursor.Next == closing)
            return cursor.FailHere(Member, "leave the comma or the empty set out");
        if (cursor.TakeDots())
        {
            if (cursor.Next is ']' or '}' or ',')
                return cursor.Fail(at, 2, Member, "an open range needs a date at one end, as 1953..");
            if (!DateReader.TryRead(ref cursor, out var until))
                return false;
            member = new(DateBound.Open, until);
            return true;
        }
        if (!DateReader.TryRead(ref cursor, out var first))
            return false;
        member = new(first, first);
        if (!cursor.TakeDots())
            return true;
        if (cursor.Next is ']' or '}' or ',')
        {
            member = new(first, DateBound.Open);
            return true;
        }
        if (!DateReader.TryRead(ref cursor, out var last))
            return false;
        member = new(first, last);
        return first.Earliest <= last.Latest
            || cursor.Fail(at, cursor.Position - at, "a range whose start is not after its end", "exchange the two dates");
    }
}
