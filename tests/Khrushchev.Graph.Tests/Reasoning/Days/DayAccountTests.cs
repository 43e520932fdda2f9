using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning.Days;
using Khrushchev.Graph.Time;
using static Khrushchev.Graph.Tests.Reasoning.Days.DaySlices;

namespace Khrushchev.Graph.Tests.Reasoning.Days;

public sealed class DayAccountTests
{
    [Theory]
    [InlineData("1954-06-01", "Bulganin: 9 March 1953 – 9 February 1955")]
    [InlineData("1955-02-09", "Bulganin then Zhukov: it changed hands on this day")]
    [InlineData("1955-02-10", "Zhukov: 9 February 1955 – 26 October 1957")]
    public void Of_DaysThatAreKnown_NamesTheHolder(string day, string expected) =>
        Assert.Equal(expected, Words(On(day, Held("bulganin", "1953-03-09/1955-02-09"), Held("zhukov", "1955-02-09/1957-10-26"))));

    [Fact]
    public void Of_AChangeOnceInAMonth_NamesBothSides()
    {
        var account = On("1955-02-10", Held("bulganin", "1953-03/1955-02"), Held("zhukov", "1955-02/1957-10-26"));

        Assert.Equal("Bulganin or Zhukov: the change was once in February 1955", Words(account));
        Assert.True(Assert.Single(account.Offices).IsDoubtful);
    }

    [Fact]
    public void Of_AChangeWhoseEndsAreNotEquallyFine_NamesTheDaysThatFitBoth() => Assert.Equal(
        "Bulganin or Zhukov: the change was once in February 1955",
        Words(On("1955-02-10", Held("bulganin", "1953-03/1955-02"), Held("zhukov", "1955/1957-10-26"))));

    [Theory]
    [InlineData("1953-03-10", "perhaps Bulganin: took office once in March 1953")]
    [InlineData("1953-03-31", "Bulganin: March 1953 – February 1955")]
    [InlineData("1955-02-02", "perhaps Bulganin: left it once in February 1955")]
    public void Of_AnEndThatIsNotKnownToTheDay_SaysPerhapsWithin(string day, string expected) =>
        Assert.Equal(expected, Words(On(day, Held("bulganin", "1953-03/1955-02"))));

    [Theory]
    [InlineData("1953-09/", "1960-01-01", "perhaps Nobody-else: left it at a time that nobody knows")]
    [InlineData("1953~/1960", "1953-05-05", "perhaps Nobody-else: took office about 1953")]
    [InlineData("1953-09-07?/1960", "1953-09-07", "perhaps Nobody-else: took office perhaps 7 September 1953")]
    [InlineData("1954/1954", "1954-05-05", "perhaps Nobody-else: took office once in 1954 and left it once in 1954")]
    public void Of_DoubtOfEveryKind_IsTold(string during, string day, string expected) =>
        Assert.Equal(expected.Replace("-", " ", StringComparison.Ordinal), Words(On(day, Held("nobody-else", during))));

    [Fact]
    public void Of_SomebodyBesideTheHolder_IsPerhapsAlreadyOrStillThere()
    {
        Tenure[] tenures = [Held("molotov", "1953-03-05/1956"), Held("shepilov", "1956-06-01/1957-02"), Held("gromyko", "1957-02/..")];

        Assert.Equal("perhaps still Molotov Shepilov: Molotov left it once in 1956", Words(On("1956-07-01", tenures)));
        Assert.Equal("Shepilov or Gromyko: the change was once in February 1957", Words(On("1957-02-10", tenures)));
        Assert.Equal("Shepilov perhaps already Gromyko: Gromyko took office once in February 1957", Words(On("1957-02-01", tenures)));
    }

    [Fact]
    public void Of_TwoAtOnce_AreNamedTogether() => Assert.Equal(
        "Bulganin and Zhukov: together, by the dates in the notes", Words(On("1954-01-01", Held("bulganin", "1953/1957"), Held("zhukov", "1953/1958"))));

    [Fact]
    public void Of_TwoTermsOfOnePersonThatMeet_AreNoChange() => Assert.Equal(
        ["Zhukov"], On("1955-02-09", Held("zhukov", "1953/1955-02-09"), Held("zhukov", "1955-02-09/1957")).Offices.Single().Holders.Select(h => h.Person.Title));

    [Fact]
    public void Of_AnOfficeThatNobodyIsNamedFor_IsListedAsSuch()
    {
        var account = On("1952-01-01", Held("bulganin", "1953-03/1955-02"));

        Assert.Empty(account.Offices);
        Assert.Equal(Office, Assert.Single(account.Unnamed));
    }

    [Fact]
    public void Of_PoliciesAndEvents_TellTheCertainFromTheDoubtful()
    {
        var account = On("1955-02-08",
        [
            Head("virgin-lands", EntityKind.Policy, "1954-02/1963"),
            Head("comrade-courts", EntityKind.Policy, "1955~/.."),
            Head("replaced", EntityKind.Event, "1955-02-08"),
            Head("quarrel", EntityKind.Event, "1955-02"),
            Head("stalin-dies", EntityKind.Event, "1953-03-05"),
            Head("pact", EntityKind.Event, "1955-05-14"),
        ]);

        Assert.Equal(
            [("virgin-lands", false, "February 1954 – 1963"), ("comrade-courts", true, "began about 1955")],
            account.Policies.Select(p => (p.Thing.Id.Value, p.IsDoubtful, p.When)));
        Assert.Equal(
            [("replaced", false, "on this day"), ("quarrel", true, "once in February 1955")], account.Events.Select(e => (e.Thing.Id.Value, e.IsDoubtful, e.When)));
        Assert.Equal(["stalin-dies"], account.Before.Select(h => h.Id.Value));
        Assert.Equal(["pact"], account.After.Select(h => h.Id.Value));
    }

    [Fact]
    public void Of_MoreThanTheStoreHandsOut_CountsTheRest()
    {
        var touching = Slice([Head("a", EntityKind.Event, "1955")], [], more: 3);

        Assert.Equal(3, DayAccount.Of(Day("1955-05-05"), touching, Slice([], []), []).LeftOut);
    }

    private static string Words(DayAccount account) => Assert.Single(account.Offices).ToWords();
}
