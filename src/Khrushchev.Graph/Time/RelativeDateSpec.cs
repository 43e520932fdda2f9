using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time.Ordering;
using Khrushchev.Graph.Time.Parsing;

namespace Khrushchev.Graph.Time;

/// <summary>A relative date as written, <c>after: [[Stalin dies]] + 1 week</c>, before its link is resolved.</summary>
/// <param name="Direction">Before or after the anchor.</param>
/// <param name="Target">The link's target, as written before the <c>|</c>.</param>
/// <param name="Shown">The link's words for people; the target where none are given.</param>
/// <param name="TargetPosition">Index of the target in the text, from 0; the target is there in full.</param>
/// <param name="Amount">How many units away, 1 or more; 0 where only the order is known.</param>
/// <param name="Unit">What is counted; meaningless where <paramref name="Amount"/> is 0.</param>
public sealed record RelativeDateSpec(
    RelativeDirection Direction, string Target, string Shown, int TargetPosition, int Amount, RelativeUnit Unit)
{
    /// <summary>The largest amount that is read.</summary>
    public const int MaxAmount = 100_000;

    /// <summary>Whether the text means to be a relative date, right or wrong: it starts with <c>after:</c> or <c>before:</c>.</summary>
    public static bool IsMeant([NotNullWhen(true)] string? text) => RelativeDateReader.IsMeant(text);

    /// <summary>
    /// Reads <c>after: [[link]]</c> or <c>before: [[link]]</c>, then nothing or an amount: <c>+ 1 week</c> with after,
    /// <c>- 2 days</c> with before. Never throws; the fault says where and how to mend it.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RelativeDateSpec? spec, [NotNullWhen(false)] out EdtfFault? fault) =>
        RelativeDateReader.TryRead(text, out spec, out fault);

    /// <summary>
    /// The date that it makes, counted from the anchor's end (after) or start (before). Every day on which that can be is
    /// shifted, so the anchor's doubt is carried along, as are its marks of doubt. Without an amount it is one of all days from (or up to)
    /// that day, which itself counts, as two things can follow one another within a day. False where the anchor goes on in that direction
    /// or the calendar ends; the error says so.
    /// </summary>
    public bool TryResolve(
        HistoricalDate anchor, EntityId anchorId, [NotNullWhen(true)] out HistoricalDate? date, [NotNullWhen(false)] out string? error)
    {
        date = null;
        if (!RelativeWindow.TryFind(this, anchor, out var edtf, out error))
            return false;
        date = HistoricalDate.Parse(edtf).WithRelative(new RelativeDate(anchorId, ToWords()));
        return true;
    }

    /// <summary>For people: "1 week after Stalin dies", "before Stalin dies".</summary>
    public string ToWords()
    {
        var direction = Direction == RelativeDirection.After ? "after" : "before";
        var unit = Unit switch { RelativeUnit.Day => "day", RelativeUnit.Week => "week", RelativeUnit.Month => "month", _ => "year" };
        return Amount == 0 ? $"{direction} {Shown}"
            : string.Create(CultureInfo.InvariantCulture, $"{Amount} {unit}{(Amount == 1 ? "" : "s")} {direction} {Shown}");
    }
}
