using System.Diagnostics.CodeAnalysis;
using Khrushchev.Graph.Time.Parsing;
using NodaTime;

namespace Khrushchev.Graph.Time.Ordering;

/// <summary>The window of a relative date: every possible day of the anchor's end, or start, shifted.</summary>
internal static class RelativeWindow
{
    public static bool TryFind(
        RelativeDateSpec spec, HistoricalDate anchor, [NotNullWhen(true)] out string? edtf, [NotNullWhen(false)] out string? error)
    {
        edtf = null;
        error = $"'{spec.ToWords()}' leaves the calendar, which holds the years -9998 to 9999; write the date itself.";
        var after = spec.Direction == RelativeDirection.After;
        var possible = PossibleDays.Of(anchor);
        var (least, most) = after ? (possible.MinEnd, possible.MaxEnd) : (possible.MinStart, possible.MaxStart);
        // Only the order is known: the far side is open, and the near side must not be.
        if (spec.Amount == 0)
            (least, most) = after ? (least, int.MaxValue) : (int.MinValue, most);
        LocalDate? first = least is int.MinValue or int.MaxValue ? null : DayNumber.ToDate(least);
        LocalDate? last = most is int.MinValue or int.MaxValue ? null : DayNumber.ToDate(most);
        if ((first ?? last) is null || least == int.MaxValue || most == int.MinValue)
        {
            error = after ? $"{spec.Shown} has no end that one could count from; write the date itself."
                : $"{spec.Shown} has no start that one could count back from; write the date itself.";
            return false;
        }
        var amount = after ? spec.Amount : -spec.Amount;
        var wholeMonths = spec.Unit is RelativeUnit.Month or RelativeUnit.Year
            && first?.Day == 1 && last is { } l && l == l.With(DateAdjusters.EndOfMonth);
        if ((first is { } f && !TryShift(f, amount, spec.Unit, out first)) || (last is { } t && !TryShift(t, amount, spec.Unit, out last)))
            return false;
        // A month after some day of February is some day of March, the 29th to the 31st included.
        if (wholeMonths)
            last = last!.Value.With(DateAdjusters.EndOfMonth);
        var doubt = Doubt(anchor, after);
        edtf = (first, last) switch
        {
            ({ } from, { } to) => EdtfText.Of(from, to, doubt),
            ({ } from, null) => $"[{Near(anchor, spec, from)}{EdtfText.Mark(doubt)}..]",
            _ => $"[..{Near(anchor, spec, last!.Value)}{EdtfText.Mark(doubt)}]",
        };
        error = null;
        return true;
    }

    /// <summary>Without an amount the anchor's own month or year says as much as its first or last day.</summary>
    private static string Near(HistoricalDate anchor, RelativeDateSpec spec, LocalDate day)
    {
        var bound = spec.Direction == RelativeDirection.After ? anchor.End : anchor.Start;
        var own = spec.Amount == 0 && bound.Kind == BoundKind.Known ? EdtfText.Single(bound.Earliest, bound.Latest) : null;
        return own is not null && (day == bound.Earliest || day == bound.Latest) ? own : EdtfText.Day(day, DateQualification.None);
    }

    private static DateQualification Doubt(HistoricalDate anchor, bool after) => anchor.Shape switch
    {
        DateShape.Interval => (after ? anchor.End : anchor.Start).Qualification,
        DateShape.Single => anchor.Start.Qualification,
        _ => anchor.Members.Aggregate(DateQualification.None, (all, member) => all | member.Start.Qualification | member.End.Qualification),
    };

    private static bool TryShift(LocalDate day, int amount, RelativeUnit unit, out LocalDate? shifted)
    {
        shifted = null;
        if (unit is RelativeUnit.Day or RelativeUnit.Week)
        {
            var number = DayNumber.Of(day) + (amount * (unit == RelativeUnit.Week ? 7 : 1));
            if (number < DayNumber.Of(LocalDate.MinIsoValue) || number > DayNumber.Of(LocalDate.MaxIsoValue))
                return false;
            shifted = DayNumber.ToDate(number);
            return true;
        }
        var months = amount * (unit == RelativeUnit.Year ? 12 : 1);
        var year = Math.Floor(((day.Year * 12) + day.Month - 1 + months) / 12.0);
        if (year < CalendarSystem.Iso.MinYear || year > CalendarSystem.Iso.MaxYear)
            return false;
        shifted = day.PlusMonths(months);
        return true;
    }
}
