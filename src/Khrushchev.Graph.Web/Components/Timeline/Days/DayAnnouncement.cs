using Khrushchev.Graph.Reasoning.Days;
using Khrushchev.Graph.Web.Components.Shared;

namespace Khrushchev.Graph.Web.Components.Timeline.Days;

/// <summary>A day in a breath, for those who hear it while they move along.</summary>
internal static class DayAnnouncement
{
    private const int Offices = 3;

    /// <summary>The date, the most significant offices, and how much more there is to read.</summary>
    public static string Of(DayAccount account)
    {
        var offices = account.Offices.Take(Offices).Select(o => $"{o.Office.Title}: {string.Join(' ', o.Holders.Select(h => $"{h.Lead} {h.Person.Title}".Trim()))}.");
        var more = account.Offices.Length - Offices;
        string[] rest =
        [
            .. more > 0 ? [Words.Count(more, "more office")] : Array.Empty<string>(),
            Words.Count(account.Policies.Length, "policy", "policies"), Words.Count(account.Events.Length, "event"),
        ];
        return $"{DayWords.Of(account.Day)}. {string.Concat(offices.Select(o => o + " "))}{string.Join(", ", rest)}.";
    }
}
