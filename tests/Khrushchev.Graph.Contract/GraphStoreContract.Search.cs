using Khrushchev.Graph.Contract.Comparing;
using Khrushchev.Graph.Contract.Samples;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Contract;

public abstract partial class GraphStoreContract
{
    /// <summary>What people type, and what they should not.</summary>
    private static readonly string[] Texts =
    [
        "beria", "BERIA'S ARREST", "b", "a", "the", "zhukov dismissed", "lavrenty", "gomulka", "Władysław",
        "khrushchev nikita", "all about moscow",
        "мария", "МАР", "jose", "zoë", "darcy", "o'neill", "o’neill", "second secret",
        "plenum of kazan", "1", "kazan 7", "secret secret", "s se sec",
        "", "   ", "'", "%", "*", "\"", "beria*", "title:beria", "beria AND NOT x", "beria OR", "(beria", "beria)",
        "[beria", "~beria", "beria~2", "beri?",
        "\\", "/.*/", "beria/", "{beria}", "beria && x", "+beria -x", "' OR 1=1 --", "$text", "\0beria",
        "beria\ud800", "\udc00", "\u0301", "🙂 beria", "Ⅷ",
        new string('a', 1000), "beria " + new string(' ', 300) + "x", new string('z', 199) + "🙂",
        string.Join(' ', Enumerable.Range('a', 26).Select(c => (char)c)),
    ];

    [Theory, MemberData(nameof(Courses))]
    public async Task Search_AnyText_FindsWhatTheWordsFit(string course)
    {
        var (store, oracle, _) = await OpenAsync(course);

        foreach (var text in Texts)
            CanonicalText.AssertSame(oracle.Search(new SearchQuery(text)), await store.SearchAsync(new SearchQuery(text), Cancel));
    }

    [Theory, MemberData(nameof(Courses))]
    public async Task Search_KindsAndLimits_AreKept(string course)
    {
        var (store, oracle, _) = await OpenAsync(course);

        foreach (var limit in (int[])[int.MinValue, 0, 1, 3, QueryLimits.Search, int.MaxValue])
        {
            SearchQuery[] queries = [new("b", limit), new("s", limit, [EntityKind.Person, EntityKind.Idea]), new("m", limit, [])];
            foreach (var query in queries)
                CanonicalText.AssertSame(oracle.Search(query), await store.SearchAsync(query, Cancel));
        }
    }

    [Theory]
    [InlineData("stalin dies", "stalin-dies", SearchMatch.Title)]
    [InlineData("Berias arrest", "beria-arrested", SearchMatch.Alias)]
    [InlineData("is arr", "beria-arrested", SearchMatch.TitleWords)]
    [InlineData("cult person", "cult-of-personality", SearchMatch.TitleWords)]
    [InlineData("khrushchov", "nikita-khrushchev", SearchMatch.Alias)]
    [InlineData("nsk about", "nikita-khrushchev", SearchMatch.Text)]
    [InlineData("gomulka wl", "wladyslaw-gomulka", SearchMatch.TitleWords)]
    public async Task Search_WhatAStudentTypes_FindsItFirst(string text, string id, SearchMatch match)
    {
        var store = await CreateAsync(SmallCourse.Snapshot);

        var slice = await store.SearchAsync(new SearchQuery(text), Cancel);

        Assert.Equal((id, match), (slice.Hits[0].Entity.Id.Value, slice.Hits[0].Match));
    }
}
