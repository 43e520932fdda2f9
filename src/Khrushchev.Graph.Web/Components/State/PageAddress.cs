using System.Collections.Immutable;
using System.Globalization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime.Text;

namespace Khrushchev.Graph.Web.Components.State;

/// <summary>Reads and writes <see cref="PageState"/> as an address.</summary>
public static class PageAddress
{
    private const int MaxThemes = 20;
    private const int MaxOpened = 12;

    /// <summary>The state that an address below the base describes.</summary>
    /// <param name="address">Path and query, as in <c>causes/zhukov-dismissed?reading=power-struggle</c>.</param>
    public static PageState Read(string address)
    {
        var cut = address.AsSpan().IndexOfAny('?', '#');
        var path = (cut < 0 ? address : address[..cut]).Trim('/').Split('/');
        var query = QueryHelpers.ParseQuery(cut < 0 ? "" : address[cut..].Split('#')[0]);
        string? One(string key) => query.TryGetValue(key, out var values) ? values.ToString() : null;

        var (view, inPath) = path[0] switch
        {
            "" => (View.Timeline, false),
            "causes" or "effects" or "links" => (View.Causes, true),
            "network" => (View.Network, false),
            "cards" => (View.Cards, true),
            "lessons" => (View.Lessons, true),
            "cypher" => (View.Database, false),
            _ => (View.Page, true),
        };
        var named = inPath ? path.ElementAtOrDefault(1) : One("focus");
        var map = view == View.Causes && path[0] != "links";
        return new PageState
        {
            View = view,
            Effects = path[0] == "effects",
            Focus = Id(named),
            Window = ReadWindow(One("from"), One("to")),
            Day = view == View.Timeline ? Day(One("day")) : null,
            Themes = One("themes")?.Split(',').Where(EntityId.IsSlug).Distinct().Take(MaxThemes).ToImmutableArray() ?? [],
            Reading = EntityId.IsSlug(One("reading")) ? One("reading") : null,
            Depth = map ? ReadNumber(One("depth"), QueryLimits.CausalDepth) : null,
            Opened = map ? ReadOpened(One("open")) : [],
            Whole = map && One("show") == "all",
            ByRole = map && One("group") == "role",
            Without = map ? Id(One("without")) : null,
            Links = path[0] == "links",
            To = path[0] == "links" ? Id(path.ElementAtOrDefault(2) ?? One("to")) : null,
            Chain = path[0] == "links" ? ReadNumber(One("chain"), QueryLimits.Paths) : null,
        };
    }

    internal static string Write(PageState state)
    {
        var path = state switch
        {
            { View: View.Causes, Links: true, Focus: { } from, To: { } to } => $"links/{from}/{to}",
            { View: View.Causes, Links: true, Focus: { } from } => $"links/{from}",
            { View: View.Causes, Links: true } => "links",
            { View: View.Causes, Focus: { } id } => (state.Effects ? "effects/" : "causes/") + id,
            { View: View.Causes } => "causes",
            { View: View.Network } => "network",
            { View: View.Cards } => state.Focus is { } card ? $"cards/{card}" : "cards",
            { View: View.Lessons } => state.Focus is { } lesson ? $"lessons/{lesson}" : "lessons",
            { View: View.Database } => "cypher",
            { View: View.Page, Focus: { } id } => $"entity/{id}",
            _ => "",
        };
        var query = new List<KeyValuePair<string, string?>>();
        if (state is { View: View.Timeline or View.Network, Focus: { } focus })
            query.Add(new("focus", focus.Value));
        if (state is { View: View.Timeline, Window: { } window })
            query.AddRange([new("from", Iso(window.From)), new("to", Iso(window.To))]);
        if (state is { View: View.Timeline, Day: { } day })
            query.Add(new("day", Iso(day)));
        if (!state.Themes.IsEmpty)
            query.Add(new("themes", string.Join(',', state.Themes)));
        if (state.Reading is { } reading)
            query.Add(new("reading", reading));
        if (state.View == View.Causes)
            query.AddRange(state.Links ? LinksQuery(state) : MapQuery(state));
        return QueryHelpers.AddQueryString(path, query);
    }

    private static IEnumerable<KeyValuePair<string, string?>> MapQuery(PageState state)
    {
        if (state.Depth is { } depth)
            yield return new("depth", depth.ToString(CultureInfo.InvariantCulture));
        if (!state.Opened.IsEmpty)
            yield return new("open", string.Join(',', state.Opened.TakeLast(MaxOpened)));
        if (state.Whole)
            yield return new("show", "all");
        if (state.ByRole)
            yield return new("group", "role");
        if (state.Without is { } without)
            yield return new("without", without.Value);
    }

    private static IEnumerable<KeyValuePair<string, string?>> LinksQuery(PageState state)
    {
        if (state is { Focus: null, To: { } to })
            yield return new("to", to.Value);
        if (state.Chain is { } chain)
            yield return new("chain", chain.ToString(CultureInfo.InvariantCulture));
    }

    private static EntityId? Id(string? text) => EntityId.TryParse(text, out var id) ? id : null;

    private static int? ReadNumber(string? text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

    private static ImmutableArray<EntityId> ReadOpened(string? text) =>
        text is null ? [] : [.. text.Split(',').Where(EntityId.IsSlug).Distinct().Take(MaxOpened).Select(id => new EntityId(id))];

    private static DayRange? ReadWindow(string? from, string? to) =>
        Day(from) is { } first && Day(to) is { } last && first <= last ? new DayRange(first, last) : null;

    private static int? Day(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? DayNumber.Of(date) : null;

    private static string Iso(int day) => DayNumber.ToDate(day).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
