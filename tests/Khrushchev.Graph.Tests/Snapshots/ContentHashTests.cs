using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Snapshots;

public sealed class ContentHashTests
{
    private static readonly EntityId A = new("a");
    private static readonly SourceSpan Here = new("a.md", 1, 2, 3);
    private static readonly HistoricalDate When =
        HistoricalDate.Parse("1953-06").WithWords("June").WithRelative(new RelativeDate(A, "a week after"));

    private static readonly ImmutableArray<Evidence> Cited =
        [Evidence.From(new PassageId(A, "b"), "note"), Evidence.From(new EntityId("s"), "other")];

    private static readonly Entity Event = new()
    {
        Head = new EntityHead
        {
            Id = A,
            Kind = EntityKind.Event,
            Title = "T",
            Summary = "S",
            Date = When,
            Theme = "party",
            Significance = 4,
            Standing = Standing.Context,
            Why = "Why?",
            Colour = 3,
        },
        Aliases = ["x", "y"],
        Body = "B",
        Correction = new Correction("n", Cited, "r", Cited),
        Readings = [new EntityReading("q", "t", Cited)],
        Evidence = Cited,
        Location = Here,
    };

    private static readonly Relation Claim = new()
    {
        Id = "a|LED_TO|a",
        Type = RelationType.LedTo,
        From = A,
        To = A,
        During = When,
        As = "as",
        Note = "n",
        Evidence = Cited,
        Location = Here,
        Claim = new CausalClaim(CausalRole.Trigger, CausalEffect.Hinders, 2, true, "so", "q", true),
    };

    private static readonly Card Question = new(A, 1, "Q", When, [new Passage(new PassageId(A, "b"), "p", When, Here)], Here);

    private static readonly Source Work = new(A, "t", "s", "book", "me", "1999", "n", Here);

    private static readonly Lesson Taught = new(
        A, 1, "L", 20, "i", [new LessonStep("s", "cards", [A], [A], When, A, "t", "n")], Here);

    private static readonly Course Course = new("C", "i", When, Theme.Defaults, [new Reading("q", "t", "s")]);

    public static TheoryData<string, string> Changes => [.. AllChanges().Select(c => (c.Type, c.Path))];

    [Theory, MemberData(nameof(Changes))]
    public void ContentHash_AnyPropertyChanged_IsAnother(string type, string path)
    {
        var change = AllChanges().Single(c => (c.Type, c.Path) == (type, path));

        Assert.NotEqual(Hash(Event, Claim, Question, Work, Taught, Course), change.Hash());
    }

    [Fact]
    public void ContentHash_EveryModelType_IsReached() => Assert.True(AllChanges().Count() > 90);

    [Fact]
    public void ContentHash_SameContent_IsTheSameOnEveryMachine() =>
        Assert.Equal("a0e629a5896a03128bf8e2fcc2aadf43", Hash(Event, Claim, Question, Work, Taught, Course));

    [Fact]
    public void ContentHash_TextLongerThanTheBuffer_IsHashedToItsEnd()
    {
        var text = new string('я', 200_001);

        Assert.NotEqual(
            Hash(Event with { Body = text + "a" }, Claim, Question, Work, Taught, Course),
            Hash(Event with { Body = text + "b" }, Claim, Question, Work, Taught, Course));
    }

    [Fact]
    public void ContentHash_AddedInAnotherOrder_IsTheSame()
    {
        var second = Event with { Head = Event.Head with { Id = new EntityId("b") } };

        Assert.Equal(
            new GraphSnapshotBuilder().Add(Event).Add(second).Build().ContentHash,
            new GraphSnapshotBuilder().Add(second).Add(Event).Build().ContentHash);
    }

    private static IEnumerable<(string Type, string Path, Func<string> Hash)> AllChanges() =>
    [
        .. RecordChanges.Of(Event).Where(c => c.Path != "Head.Id")
            .Select(c => ("Entity", c.Path, Again(() => Hash(c.Changed, Claim, Question, Work, Taught, Course)))),
        .. RecordChanges.Of(Claim).Where(c => c.Path is not ("From" or "To" or "Type" or "Claim=null"))
            .Select(c => ("Relation", c.Path, Again(() => Hash(Event, c.Changed, Question, Work, Taught, Course)))),
        .. RecordChanges.Of(Question).Select(c => ("Card", c.Path, Again(() => Hash(Event, Claim, c.Changed, Work, Taught, Course)))),
        .. RecordChanges.Of(Work).Select(c => ("Source", c.Path, Again(() => Hash(Event, Claim, Question, c.Changed, Taught, Course)))),
        .. RecordChanges.Of(Taught).Select(c => ("Lesson", c.Path, Again(() => Hash(Event, Claim, Question, Work, c.Changed, Course)))),
        .. RecordChanges.Of(Course).Select(c => ("Course", c.Path, Again(() => Hash(Event, Claim, Question, Work, Taught, c.Changed)))),
    ];

    private static Func<string> Again(Func<string> hash) => hash;

    private static string Hash(Entity entity, Relation relation, Card card, Source source, Lesson lesson, Course course) =>
        new GraphSnapshotBuilder { Course = course }.Add(entity).Add(relation).Add(card).Add(source).Add(lesson).Build().ContentHash;
}
