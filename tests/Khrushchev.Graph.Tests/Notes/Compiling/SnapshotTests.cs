using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;
using static Khrushchev.Graph.Tests.Notes.SoundCourse;

namespace Khrushchev.Graph.Tests.Notes.Compiling;

/// <summary>What the notes say arrives in the snapshot.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void Compile_Event_CarriesWhatItsPageSays()
    {
        var beria = Entity(Sound().Snapshot!, "beria-arrested");

        Assert.Equal(("Beria is arrested", EntityKind.Event, "leadership", Standing.Corrected, 3), (beria.Head.Title, beria.Head.Kind, beria.Head.Theme, beria.Head.Standing, beria.Head.Significance));
        Assert.Equal("Officers arrest Beria during a meeting.", beria.Head.Summary);
        Assert.Equal("A second paragraph tells the story.", beria.Body);
        Assert.Equal("Why was Beria arrested?", beria.Head.Why);
        Assert.Equal(["Beria's arrest"], beria.Aliases);
        Assert.Equal("1953-06-26", beria.Head.Date!.Edtf);
        Assert.Equal("events/beria-arrested.md(9,1)", beria.Location.ToString());
    }

    [Fact]
    public void Compile_Correction_CarriesBothSidesWithoutTheirEvidence()
    {
        var correction = Entity(Sound().Snapshot!, "beria-arrested").Correction!;

        Assert.Equal(("He was arrested in June or later.", "It was on 26 June."), (correction.NotesSay, correction.RecordSays));
        Assert.Equal(("rise#^beria", "taubman"), (correction.NotesEvidence.Single().ToString(), correction.RecordEvidence.Single().ToString()));
    }

    [Fact]
    public void Compile_Story_HasItsLinksResolved()
    {
        var story = "See [[Beria|*him*]], [[Taubman 2003]], [[Rise to power#^beria]], [[Who followed Stalin?]] and `[[code]]`.\n\n- a [[Beria]]\n- [x](https://example.org)";

        var body = Entity(Sound(("events/beria-arrested.md", "A second paragraph tells the story.", story)).Snapshot!, "beria-arrested").Body;

        Assert.Equal(
            "See [\\*him\\*](entity:beria), [Taubman 2003](source:taubman), [Rise to power](card:rise), [Who followed Stalin?](lesson:lesson) and `[[code]]`.\n\n"
            + "- a [Beria](entity:beria)\n- [x](https://example.org)", body);
    }

    [Fact]
    public void Compile_Cause_CarriesTheClaim()
    {
        var snapshot = Sound().Snapshot!;

        var cause = snapshot.Relations.Single(r => r.Id == "stalin-dies|LED_TO|beria-arrested");
        Assert.Equal(new CausalClaim(CausalRole.LongTerm, CausalEffect.Promotes, 3, true, "nobody protected him now."), cause.Claim);
        Assert.Equal("rise#^beria", cause.Evidence.Single().ToString());
        Assert.Equal("events/beria-arrested.md(16,3)", cause.Location.ToString());
        Assert.Equal(("power-struggle", true), snapshot.Relations.Where(r => r.To.Value == "virgin-lands" && r.Claim is not null).Select(r => (r.Claim!.Reading!, r.Claim.Disputed)).Single());
    }

    [Fact]
    public void Compile_EachHeading_JoinsTheRightEnds()
    {
        var relations = Sound().Snapshot!.Relations;

        Assert.Equal(
            [
                "beria-arrested|LED_TO|virgin-lands", "beria|RIVAL_OF|khrushchev", "beria|TOOK_PART_IN|beria-arrested", "brezhnev|HELD|first-secretary",
                "khrushchev|HELD|first-secretary", "khrushchev|LAUNCHED|virgin-lands", "stalin-dies|LED_TO|beria-arrested", "virgin-lands|LOCATED_IN|kazakhstan",
            ], relations.Select(r => r.Id));
        Assert.Equal("1953-09/1964-10-14", relations.Single(r => r.Id.StartsWith("khrushchev|HELD", StringComparison.Ordinal)).During!.Edtf);
        Assert.Equal("arrested", relations.Single(r => r.Type == RelationType.TookPartIn).As);
        Assert.Equal("it was his plan.", relations.Single(r => r.Type == RelationType.Launched).Note);
        Assert.Equal(("1953", "both wanted the first place."), relations.Where(r => r.Type == RelationType.RivalOf).Select(r => (r.During!.Edtf, r.Note!)).Single());
    }

    [Fact]
    public void Compile_SameThreeAgain_AreNumberedInTheOrderOfTheNotes()
    {
        var twice = "- **trigger**: [[Stalin dies]] — first. [[Taubman 2003]]\n- **short-term**: [[Stalin dies]] — second. [[Taubman 2003]]\n- **long-term**";

        var relations = Sound(("events/beria-arrested.md", "- **long-term**", twice)).Snapshot!.Relations.Where(r => r.From.Value == "stalin-dies").ToList();

        Assert.Equal(["stalin-dies|LED_TO|beria-arrested", "stalin-dies|LED_TO|beria-arrested|2", "stalin-dies|LED_TO|beria-arrested|3"], relations.Select(r => r.Id));
        Assert.Equal(["first.", "second.", "nobody protected him now."], relations.Select(r => r.Claim!.Because));
    }

    [Fact]
    public void Compile_Card_CarriesItsBullets()
    {
        var card = Sound(("cards/rise.md", "determined to speak out. ^speak", "**determined** to speak of [[Beria]].\n  More.\n  - Nested.")).Snapshot!.Cards.Single();

        Assert.Equal((1, "How did Khrushchev rise to power?", "1953/1957"), (card.Number, card.Title, card.Period!.Edtf));
        Assert.Equal(["rise#^stalin", "rise#^beria", "rise#^line-3", "rise#^line-4"], card.Passages.Select(p => p.Id.ToString()));
        Assert.Equal("1953-03: Stalin dies.", card.Passages[0].Text);
        Assert.Equal("1953-03", card.Passages[0].Date!.Edtf);
        Assert.Equal("Khrushchev was **determined** to speak of [Beria](entity:beria).\nMore.", card.Passages[2].Text);
        Assert.Equal("cards/rise.md(11,3)", card.Passages[2].Location.ToString());
    }

    [Fact]
    public void Compile_BulletThatNoPageCites_IsAnEvent()
    {
        var snapshot = Sound(("cards/rise.md", "- Khrushchev was", "- June 1957: the group fails in [[Beria|his]] way; and so on. Then more. ^group\n- Khrushchev was")).Snapshot!;

        var group = Entity(snapshot, "rise-group");
        Assert.Equal(("The group fails in his way; and so on", EntityKind.Event, "June 1957"), (group.Head.Title, group.Head.Kind, group.Head.Date!.AuthorWords));
        Assert.Equal("the group fails in his way; and so on. Then more.", group.Head.Summary);
        Assert.Equal("rise#^group", group.Evidence.Single().ToString());
        Assert.False(snapshot.TryFind(new("rise-stalin"), out _));
    }

    [Fact]
    public void Compile_CourseSourceLesson_CarryTheirFields()
    {
        var snapshot = Sound().Snapshot!;

        Assert.Equal(("After Stalin", "What the course is about.", "1953/1964"), (snapshot.Course.Title, snapshot.Course.Intro, snapshot.Course.Period!.Edtf));
        Assert.Equal(new Theme("economy", "Economy", "economy"), snapshot.Course.Themes[1]);
        Assert.Equal(new Graph.Model.Reading("reform", "Reform", "He meant it."), snapshot.Course.Readings[1]);
        var source = snapshot.Sources.Single();
        Assert.Equal(("Taubman 2003", "book", "William Taubman", "2003", "A full life."), (source.ShortTitle, source.Kind, source.Author, source.Year, source.Note));
        var step = snapshot.Lessons.Single().Steps.Single();
        Assert.Equal(("timeline", "stalin-dies", "1953-01/1953-12", "rise"), (step.View, step.Focus.Single().Value, step.Window!.Edtf, step.Card!.Value.Value));
        Assert.Equal(["khrushchev", "beria"], step.Highlight.Select(h => h.Value));
        Assert.Equal(("Text for the class.", "Notes for the speaker."), (step.Text, step.Notes));
    }

    [Fact]
    public void Compile_Evidence_IsOfThePageAndItsParagraphs()
    {
        var snapshot = Sound().Snapshot!;

        Assert.Equal("taubman", Entity(snapshot, "virgin-lands").Evidence.Single().ToString());
        Assert.Equal(("rise#^stalin", "the first line"), Entity(snapshot, "stalin-dies").Evidence.Select(e => (e.ToString(), e.Note!)).Single());
        Assert.Equal("March 1953", Entity(snapshot, "stalin-dies").Head.Date!.AuthorWords);
        Assert.Equal(["power-struggle", "reform"], Entity(snapshot, "leninism").Readings.Select(r => r.Reading));
    }

    [Fact]
    public void Compile_WithoutCourse_HasTheSixThemes() => Assert.Equal(
        6, new Graph.Notes.NotesCompiler().Compile([], TestContext.Current.CancellationToken).Snapshot!.Course.Themes.Length);

    private static Entity Entity(GraphSnapshot snapshot, string id) =>
        snapshot.TryFind(new EntityId(id), out var entity) ? entity : throw new InvalidOperationException($"No entity {id}.");
}
