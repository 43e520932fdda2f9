using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Contract.Samples;

/// <summary>A course small enough to know by heart.</summary>
public static class SmallCourse
{
    /// <summary>The course.</summary>
    public static GraphSnapshot Snapshot { get; } = Make().Build();

    /// <summary>The same course with another title for its first event; its hash differs.</summary>
    public static GraphSnapshot Changed { get; } = Make("Stalin is dead").Build();

    private static GraphSnapshotBuilder Make(string death = "Stalin dies")
    {
        var builder = new GraphSnapshotBuilder { Course = Course.Untitled with { Title = "Rise to power" } };
        builder.Add(Person("nikita-khrushchev", "Nikita Khrushchev", 5, "1894-04-15/1971-09-11", "Khrushchov", "NSK"))
            .Add(Person("lavrentiy-beria", "Lavrentiy Beria", 4, "1899-03-29/1953-12-23", "Lavrenty Beria"))
            .Add(Person("georgy-zhukov", "Georgy Zhukov", 4, "1896-12-01/1974-06-18"))
            .Add(Person("wladyslaw-gomulka", "Władysław Gomułka", 3, "1905/1982"))
            .Add(Thing("first-secretary", EntityKind.Office, "First Secretary", 5, "1953-09-07/1966", "party"))
            .Add(Thing("moscow", EntityKind.Place, "Moscow", 2, null, null))
            .Add(Thing("cult-of-personality", EntityKind.Idea, "Cult of personality", 4, null, "ideas"))
            .Add(Thing("virgin-lands", EntityKind.Policy, "Virgin Lands", 4, "1954-02/..", "economy"))
            .Add(Thing("stalin-dies", EntityKind.Event, death, 5, "1953-03-05", "leadership"))
            .Add(Thing("beria-arrested", EntityKind.Event, "Beria is arrested", 5, "1953-06-26", "leadership", "Beria's arrest"))
            .Add(Thing("east-german-uprising", EntityKind.Event, "East German uprising", 3, "1953-06-17", "abroad"))
            .Add(Thing("secret-speech", EntityKind.Event, "Secret Speech", 5, "1956-02-25", "ideas", "On the Cult of Personality"))
            .Add(Thing("hungarian-rising", EntityKind.Event, "Hungarian rising", 4, "1956-10-23/1956-11-11", "abroad"))
            .Add(Thing("zhukov-dismissed", EntityKind.Event, "Zhukov is dismissed", 4, "1957-10~", "leadership"));
        builder.Add(Card()).Add(Work("taubman-2003")).Add(Work("knight-1993"));
        builder.Add(new Lesson(new EntityId("who-followed"), 1, "Who followed Stalin?", 25, "", [], At(1)));
        Claim(builder, "stalin-dies", "beria-arrested", 2, Cite("stalin"), Evidence.From(new EntityId("knight-1993")));
        Claim(builder, "east-german-uprising", "beria-arrested", 3, Cite("beria"));
        Claim(builder, "stalin-dies", "secret-speech", 3);
        Claim(builder, "beria-arrested", "secret-speech", 1, Cite("beria"));
        Claim(builder, "secret-speech", "hungarian-rising", 3);
        Claim(builder, "hungarian-rising", "zhukov-dismissed", 1);
        Claim(builder, "secret-speech", "zhukov-dismissed", 2);
        Join(builder, "lavrentiy-beria", RelationType.TookPartIn, "beria-arrested", null, Cite("beria"));
        Join(builder, "georgy-zhukov", RelationType.TookPartIn, "beria-arrested", null);
        Join(builder, "nikita-khrushchev", RelationType.Held, "first-secretary", "1953-09-07/1964-10-14");
        Join(builder, "nikita-khrushchev", RelationType.Launched, "virgin-lands", null);
        Join(builder, "secret-speech", RelationType.Targeted, "cult-of-personality", null);
        Join(builder, "cult-of-personality", RelationType.Concerns, "cult-of-personality", null);
        Join(builder, "georgy-zhukov", RelationType.AllyOf, "nikita-khrushchev", "1953/1957");
        Join(builder, "stalin-dies", RelationType.LocatedIn, "moscow", null);
        return builder;
    }

    private static Card Card()
    {
        var id = new EntityId("rise-to-power");
        return new Card(id, 1, "How did Khrushchev rise to power?", HistoricalDate.Parse("1953/1957"),
        [
            new Passage(new PassageId(id, "stalin"), "March 1953: Stalin dies.", HistoricalDate.Parse("1953-03"), At(7)),
            new Passage(
                new PassageId(id, "beria"), "June-December 1953: Beria is arrested and shot.",
                HistoricalDate.Parse("1953-06/1953-12"), At(8)),
            new Passage(new PassageId(id, "speak"), "Khrushchev was determined to speak out.", null, At(9)),
        ], At(1));
    }

    private static Entity Person(string id, string title, int significance, string life, params string[] aliases) =>
        Thing(id, EntityKind.Person, title, significance, life, "leadership", aliases);

    private static Entity Thing(
        string id, EntityKind kind, string title, int significance, string? date, string? theme, params string[] aliases) => new()
        {
            Head = new EntityHead
            {
                Id = new EntityId(id),
                Kind = kind,
                Title = title,
                Summary = $"All about {title}.",
                Significance = significance,
                Theme = theme,
                Date = date is null ? null : HistoricalDate.Parse(date),
            },
            Aliases = [.. aliases],
            Evidence = id == "beria-arrested" ? [Cite("beria"), Evidence.From(new EntityId("knight-1993"), "ch. 9")] : [],
            Location = At(3),
        };

    private static void Claim(GraphSnapshotBuilder builder, string from, string to, int strength, params Evidence[] evidence) =>
        builder.Add(Relation(from, RelationType.LedTo, to) with
        {
            Claim = new CausalClaim(CausalRole.ShortTerm, CausalEffect.Promotes, strength, false, "one thing led to another"),
            Evidence = [.. evidence],
        });

    private static void Join(
        GraphSnapshotBuilder builder, string from, RelationType type, string to, string? during, params Evidence[] evidence) =>
        builder.Add(Relation(from, type, to) with
        {
            During = during is null ? null : HistoricalDate.Parse(during),
            Evidence = [.. evidence],
        });

    private static Relation Relation(string from, RelationType type, string to) => new()
    {
        Id = $"{from}|{type.Name()}|{to}",
        Type = type,
        From = new EntityId(from),
        To = new EntityId(to),
        Location = At(12),
    };

    private static Source Work(string id) => new(new EntityId(id), $"The book {id}", id, "book", null, null, "", At(1));

    private static Evidence Cite(string anchor) => Evidence.From(new PassageId(new EntityId("rise-to-power"), anchor));

    private static SourceSpan At(int line) => new("small.md", line, 1);
}
