using System.Globalization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning;
using Khrushchev.Graph.Time;
using Khrushchev.Graph.Web.Components.Shared;

namespace Khrushchev.Graph.Web.Components.Causes;

/// <summary>What the cause map says in words.</summary>
internal static class CausesWords
{
    private static readonly string[] Cardinals =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The question that a map answers.</summary>
    public static string Question(EntityHead root, CausalDirection direction) => direction == CausalDirection.Causes
        ? root.Why ?? "Why did it happen?" : "What did it lead to?";

    /// <summary>The line under the question: what and when, how many, how far back (or on).</summary>
    public static string Sub(CausesPicture picture)
    {
        var root = picture.Root;
        var parts = new List<string>();
        if (picture.Direction == CausalDirection.Effects || root.Why is null)
            parts.Add(root.Title);
        if (root.Date is { } date)
            parts.Add(date.ToWords());
        if (picture.ByRole)
            return string.Join(" · ", [.. parts, Direct(picture)]);
        var count = Counted(picture);
        parts.Add(Reach(picture) is { } reach ? $"{count}, {reach}" : count);
        return string.Join(" · ", parts);
    }

    /// <summary>When, short enough for a card: what another event dates is dated by its own days there.</summary>
    public static string? When(EntityHead head) => head.Date?.WithRelative(null).ToWords();

    /// <summary>Years alone, for a card seen from further away: "1956", "1953–57", "from 1957".</summary>
    public static string? Years(EntityHead head) => head.Date switch
    {
        { Earliest: { } first, Latest: { } last } when first.Year == last.Year => Year(first.Year),
        { Earliest: { Year: > 0 } first, Latest: { } last } when first.Year / 100 == last.Year / 100 =>
            string.Create(CultureInfo.InvariantCulture, $"{first.Year}–{last.Year % 100:00}"),
        { Earliest: { } first, Latest: { } last } => $"{Year(first.Year)}–{Year(last.Year)}",
        { Earliest: { } first } => $"from {Year(first.Year)}",
        { Latest: { } last } => $"until {Year(last.Year)}",
        _ => null,
    };

    /// <summary>Where a reading differs from the others, on this map and behind it.</summary>
    public static string Differences(ReadingContrast contrast, CausesPicture picture, Course course)
    {
        var (own, others) = (contrast.Own.Count(picture.Draws), contrast.Others.Count(picture.Draws));
        var beyond = contrast.Differing.Length - own - others;
        var here = (own, others) switch
        {
            (0, 0) => "nothing on this map differs",
            (_, 0) => $"{Words.Count(own, "claim")} of its own",
            (0, _) => $"{Words.Count(others, "claim")} of other readings {(others == 1 ? "fades" : "fade")}",
            _ => $"{Words.Count(own, "claim")} of its own, {others} of other readings {(others == 1 ? "fades" : "fade")}",
        };
        return $"{Reading(contrast.Reading, course)}: {here}{(beyond > 0 ? $" · {beyond} beyond this map" : "")}";
    }

    /// <summary>A claim's marks: "trigger · strong · needed".</summary>
    public static string Marks(Relation relation, Course course)
    {
        var claim = relation.Claim!;
        var parts = new List<string> { Words.Of(claim.Role), Words.OfStrength(claim.Strength) };
        if (claim.Effect == CausalEffect.Hinders)
            parts.Add("made it less likely");
        else if (claim.Necessary)
            parts.Add("without it, it would not have happened");
        if (claim.Disputed)
            parts.Add("historians differ");
        if (claim.Reading is { } reading)
            parts.Add("reading: " + Reading(reading, course));
        if (relation.Evidence.IsEmpty)
            parts.Add("no evidence given");
        return string.Join(" · ", parts);
    }

    /// <summary>A claim as a sentence that begins with "Because".</summary>
    public static string Sentence(CausalClaim claim) =>
        (claim.Effect == CausalEffect.Hinders ? "In spite of this, because " : "Because ") + claim.Because.TrimEnd('.', ' ') + ".";

    /// <summary>What is said aloud where somebody arrives at a card: "trigger, 1 of 3 causes: East German uprising, 17 June 1953: because …".</summary>
    public static string Announcement(CausesWalk walk, CausesPicture picture)
    {
        var head = picture.Head(walk.At);
        var named = When(head) is { } date ? $"{head.Title}, {date}" : head.Title;
        if (walk.At == picture.Root.Id || walk.Told(picture) is not { } claim)
            return named;
        var (place, count) = CausesWalk.PlaceOf(claim, picture);
        var hinders = claim.Claim!.Effect == CausalEffect.Hinders ? ", made it less likely" : "";
        return $"{Words.Of(claim.Claim.Role)}{hinders}, {place} of {Words.Count(count, Noun(picture.Direction))}: {named}: because {claim.Claim.Because}";
    }

    /// <summary>What is said where there is no way on.</summary>
    public static string End(EntityHead head, bool towardsCauses) => towardsCauses
        ? $"The notes say nothing of what led to “{head.Title}”." : $"The notes say nothing of what “{head.Title}” led to.";

    /// <summary>What a map is and how its keys work, for those who do not see it.</summary>
    public static string MapLabel(CausalDirection direction) =>
        $"Map of {Noun(direction)}s. The left arrow key leads to a cause, the right one to an effect, up and down to others beside it, "
        + "Enter explains a card, W asks what if it had not happened, Home leads back, I opens its page, plus and minus change the size.";

    /// <summary>"cause" or "effect".</summary>
    public static string Noun(CausalDirection direction) => direction == CausalDirection.Causes ? "cause" : "effect";

    private static string Reading(string id, Course course) => course.Readings.FirstOrDefault(r => r.Id == id)?.Title ?? id;

    private static string Direct(CausesPicture picture)
    {
        var count = Words.Count(picture.Shown.Nodes.Length - 1, $"direct {Noun(picture.Direction)}");
        return picture.Direction == CausalDirection.Causes
            ? $"{count}, from the long-term to the trigger" : $"{count}, from the trigger to the long-term";
    }

    private static string Counted(CausesPicture picture)
    {
        var (shown, all) = (picture.Shown.Nodes.Length - 1, picture.Closure.Nodes.Length - 1);
        return shown < all ? $"{shown} of {Words.Count(all, Noun(picture.Direction))} shown"
            : $"{(shown < Cardinals.Length ? Cardinals[shown] : shown.ToString(CultureInfo.InvariantCulture))} {Noun(picture.Direction)}{(shown == 1 ? "" : "s")}";
    }

    private static string? Reach(CausesPicture picture)
    {
        var dates = picture.Shown.Nodes.Skip(1).Select(n => n.Date).OfType<HistoricalDate>().Where(d => d.Earliest is not null).ToList();
        if (dates.Count == 0)
            return null;
        return picture.Direction == CausalDirection.Causes
            ? $"back to {MonthOrYear(dates.MinBy(d => d.EarliestDay)!)}" : $"up to {MonthOrYear(dates.MaxBy(d => d.EarliestDay)!)}";
    }

    // A day is more than the line needs, and a month more than a loose date knows.
    private static string MonthOrYear(HistoricalDate date)
    {
        var first = date.Start.Earliest;
        var last = date.Start.Latest;
        return first.Year <= 0 || (first.Year, first.Month) != (last.Year, last.Month)
            ? Year(first.Year) : string.Create(CultureInfo.InvariantCulture, $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(first.Month)} {first.Year}");
    }

    // EDTF counts 1 BCE as year 0.
    private static string Year(int year) =>
        year > 0 ? year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{1 - year} BCE");
}
