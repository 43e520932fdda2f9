using System.Text.Json;

namespace Khrushchev.Graph.Web.Tests.Api;

/// <summary>The shape of every answer.</summary>
public sealed class AnswersTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task Course_SaysWhatThereIs()
    {
        var course = await api.GetAsync("/api/course");

        Assert.Equal(1, course.GetProperty("version").GetInt64());
        Assert.Equal(32, course.GetProperty("contentHash").GetString()!.Length);
        Assert.Equal("The Thaw", course.GetProperty("course").GetProperty("title").GetString());
        Assert.Equal("1953/1964", course.GetProperty("course").GetProperty("period").GetProperty("edtf").GetString());
        Assert.Equal(6, course.GetProperty("course").GetProperty("themes").GetArrayLength());
        Assert.Equal("power-struggle", course.GetProperty("course").GetProperty("readings")[0].GetProperty("id").GetString());
        var counts = course.GetProperty("counts");
        Assert.Equal((5, 3, 1, 2), (Count("entities"), Count("claims"), Count("sources"), Count("passages")));
        Assert.Equal("1894-04-15", course.GetProperty("extent").GetProperty("from").GetString());

        int Count(string name) => counts.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task Entity_CarriesRelationsAndTheLinesTheyRestOn()
    {
        var answer = await api.GetAsync("/api/entities/beria-arrested");

        var entity = answer.GetProperty("entity");
        var head = entity.GetProperty("head");
        Assert.Equal(("beria-arrested", "event", "Beria is arrested", "leadership", "notes"),
            (Text(head, "id"), Text(head, "kind"), Text(head, "title"), Text(head, "theme"), Text(head, "standing")));
        var date = head.GetProperty("date");
        Assert.Equal(("1953-06-26", "26 June 1953", "1953-06-26", "1953-06-26"),
            (Text(date, "edtf"), Text(date, "words"), Text(date, "earliest"), Text(date, "latest")));
        Assert.Equal(JsonValueKind.Null, date.GetProperty("authorWords").ValueKind);
        Assert.Equal(("events/beria-arrested.md", true), (Text(entity.GetProperty("location"), "file"), Line(entity) > 0));
        var cause = answer.GetProperty("relations").EnumerateArray().Single(r => Text(r, "from") == "stalin-dies");
        Assert.Equal(("LED_TO", "beria-arrested"), (Text(cause, "type"), Text(cause, "to")));
        Assert.Equal(("long-term", "promotes", 2, false, "with Stalin gone nobody protected him."), Claim(cause));
        Assert.Equal("rise#^beria", Text(cause.GetProperty("evidence")[0], "passage"));
        Assert.Equal(12, Line(cause));
        var passage = Assert.Single(answer.GetProperty("passages").EnumerateArray());
        Assert.Equal(("rise", "How did Khrushchev rise to power?"), (Text(passage, "card"), Text(passage, "cardTitle")));
        Assert.Equal(("rise#^beria", "cards/rise.md", 10), (Text(passage.GetProperty("passage"), "id"), File(passage.GetProperty("passage")), Line(passage.GetProperty("passage"))));
        Assert.Equal(["secret-speech", "stalin-dies"], answer.GetProperty("others").EnumerateArray().Select(o => Text(o, "id")));
    }

    [Fact]
    public async Task Entity_Corrected_CarriesBothSides()
    {
        var correction = (await api.GetAsync("/api/entities/secret-speech")).GetProperty("entity").GetProperty("correction");

        Assert.Contains("in public", Text(correction, "notesSay"), StringComparison.Ordinal);
        Assert.Contains("closed", Text(correction, "recordSays"), StringComparison.Ordinal);
        Assert.Equal("taubman", Text(correction.GetProperty("recordEvidence")[0], "source"));
    }

    [Fact]
    public async Task Search_FindsByAlias_AndByKind()
    {
        var hit = Assert.Single((await api.GetAsync("/api/search?q=beria's arr")).GetProperty("hits").EnumerateArray());
        Assert.Equal(("beria-arrested", "alias-words", "Beria's arrest"), (Text(hit.GetProperty("entity"), "id"), Text(hit, "match"), Text(hit, "matched")));

        var people = await api.GetAsync("/api/search?q=khrushchev&kinds=person,office&limit=1");
        Assert.Equal("person", Text(people.GetProperty("hits")[0].GetProperty("entity"), "kind"));
    }

    [Fact]
    public async Task Timeline_Window_HoldsMarksAndTenures()
    {
        var window = await api.GetAsync("/api/timeline?from=1953-01-01&to=1953-12&level=6");

        Assert.Equal(("1953-01-01", "1953-12-31"), (Text(window.GetProperty("window"), "from"), Text(window.GetProperty("window"), "to")));
        Assert.Equal(6, window.GetProperty("level").GetInt32());
        Assert.Equal(["stalin-dies", "beria-arrested"], window.GetProperty("marks").EnumerateArray().Select(m => Text(m.GetProperty("entity"), "id")));
        var lane = window.GetProperty("marks")[0].GetProperty("lane");
        Assert.Equal(("event", "leadership"), (Text(lane, "kind"), Text(lane, "theme")));
        var tenure = Assert.Single(window.GetProperty("tenures").EnumerateArray());
        Assert.Equal(("khrushchev", "first-secretary"), (Text(tenure.GetProperty("person"), "id"), Text(tenure.GetProperty("office"), "id")));
    }

    [Fact]
    public async Task Timeline_WithoutAWindow_IsTheWholeCourse()
    {
        var whole = await api.GetAsync("/api/timeline?themes=leadership&kinds=event");

        Assert.Equal("1894-04-15", Text(whole.GetProperty("window"), "from"));
        Assert.Equal(3, whole.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Neighbourhood_StartsInTheMiddle_AlongTheTypesAskedFor()
    {
        var near = await api.GetAsync("/api/neighbourhood/khrushchev?depth=2&types=HELD,took_part_in");

        Assert.Equal(["khrushchev", "first-secretary", "secret-speech"], near.GetProperty("nodes").EnumerateArray().Select(Id).Order(StringComparer.Ordinal).OrderBy(id => id != "khrushchev"));
        Assert.Equal("khrushchev", Id(near.GetProperty("nodes")[0]));
        Assert.Equal([0, 1, 1], near.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("steps").GetInt32()));
        Assert.All(near.GetProperty("relations").EnumerateArray(), r => Assert.Contains(Text(r, "type"), (string[])["HELD", "TOOK_PART_IN"]));
    }

    [Fact]
    public async Task Causes_LeadBack_AndEffectsForward()
    {
        var causes = await api.GetAsync("/api/causes/secret-speech");
        Assert.Equal(["secret-speech", "stalin-dies", "beria-arrested"], causes.GetProperty("nodes").EnumerateArray().Select(Id));

        var effects = await api.GetAsync("/api/effects/stalin-dies?depth=1");
        Assert.Equal(["stalin-dies", "secret-speech", "beria-arrested"], effects.GetProperty("nodes").EnumerateArray().Select(Id));

        var limited = await api.GetAsync("/api/causes/secret-speech?limit=2");
        Assert.Equal((2, 1), (limited.GetProperty("nodes").GetArrayLength(), limited.GetProperty("nodesLeftOut").GetInt32()));
    }

    [Fact]
    public async Task Paths_AreChainsFromCauseToEffect()
    {
        var paths = (await api.GetAsync("/api/paths?from=stalin-dies&to=secret-speech")).GetProperty("paths").EnumerateArray().ToArray();

        Assert.Equal(["1", "2"], paths.Select(p => $"{p.GetArrayLength()}"));
        Assert.Equal(["stalin-dies", "beria-arrested"], paths[1].EnumerateArray().Select(r => Text(r, "from")));
    }

    [Fact]
    public async Task Paths_OfOneReading_KeepWhatEveryReadingSays()
    {
        var paths = await api.GetAsync("/api/paths?from=stalin-dies&to=secret-speech&reading=power-struggle&count=1");

        Assert.Equal("power-struggle", Text(paths.GetProperty("paths")[0][0].GetProperty("claim"), "reading"));
        Assert.True(paths.GetProperty("more").GetBoolean());
    }

    [Fact]
    public async Task Cards_SayWhatCitesEachBullet()
    {
        var card = Assert.Single((await api.GetAsync("/api/cards")).GetProperty("cards").EnumerateArray());
        Assert.Equal(("rise", 1, 2, 1), (Text(card, "id"), Whole(card, "number"), Whole(card, "passages"), Whole(card, "corrected")));

        var one = await api.GetAsync("/api/cards/rise");
        Assert.Equal(("rise", 1), (Text(one.GetProperty("card"), "id"), Whole(one.GetProperty("card"), "number")));
        var use = one.GetProperty("uses")[1];
        Assert.Equal("rise#^beria", Text(use, "passage"));
        Assert.Equal(["beria-arrested", "secret-speech"], use.GetProperty("entities").EnumerateArray().Select(e => Text(e, "id")));
    }

    private static int Whole(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string? Id(JsonElement node) => Text(node.GetProperty("entity"), "id");

    private static string? File(JsonElement located) => Text(located.GetProperty("location"), "file");

    private static int Line(JsonElement located) => located.GetProperty("location").GetProperty("line").GetInt32();

    private static (string?, string?, int, bool, string?) Claim(JsonElement relation)
    {
        var claim = relation.GetProperty("claim");
        return (Text(claim, "role"), Text(claim, "effect"), claim.GetProperty("strength").GetInt32(), claim.GetProperty("necessary").GetBoolean(), Text(claim, "because"));
    }
}
