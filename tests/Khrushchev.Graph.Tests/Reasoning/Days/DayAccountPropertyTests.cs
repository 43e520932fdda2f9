using CsCheck;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Reasoning.Days;
using Khrushchev.Graph.Tests.Time;
using Khrushchev.Graph.Time;
using NodaTime;
using static Khrushchev.Graph.Tests.Reasoning.Days.DaySlices;

namespace Khrushchev.Graph.Tests.Reasoning.Days;

public sealed class DayAccountPropertyTests
{
    private static readonly Gen<string> Date = EdtfGen.Between(new LocalDate(1950, 1, 1), new LocalDate(1960, 12, 31));

    private static readonly Gen<Tenure[]> Tenures = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Date, (person, office, during) =>
        Held($"person-{person}", during, Head($"office-{office}", EntityKind.Office, null))).Array[0, 8];

    private static readonly Gen<int> AnyDay = Gen.Int[Day("1950-01-01"), Day("1960-12-31")];

    [Fact]
    public void Of_AnyTenures_NamesExactlyWhoMayHaveHeldTheOffice() => Gen.Select(Tenures, AnyDay).Sample((tenures, day) =>
    {
        var account = Of(tenures, day);
        foreach (var office in tenures.Select(t => t.Office.Id).Distinct())
        {
            var there = tenures.Where(t => t.Office.Id == office && t.Relation.During!.PresenceOn(day) != DayPresence.No);
            var named = account.Offices.Where(o => o.Office.Id == office).SelectMany(o => o.Holders);
            Assert.Equal(there.Select(t => t.Person.Id).Distinct().Order(), named.Select(h => h.Person.Id).Order());
        }
        Assert.Equal(tenures.Select(t => t.Office.Id).Distinct().Count(), account.Offices.Length + account.Unnamed.Length);
    });

    [Fact]
    public void Of_AHolderWhoIsNotCertain_IsNeverNamedPlainly() => Gen.Select(Tenures, AnyDay).Sample((tenures, day) =>
    {
        foreach (var office in Of(tenures, day).Offices)
        {
            var plain = office.Holders.Where(h => h.Lead.Length == 0).ToList();
            Assert.True(plain.All(h => h.Presence == DayPresence.Certain) || office.Holders.Skip(1).Any(h => h.Lead == "or"));
            Assert.NotEmpty(office.Note);
        }
    });

    [Fact]
    public void Of_TheSameInAnyOrder_IsTheSameAccount() => Gen.Select(Tenures, AnyDay, Gen.Int[0, 1000]).Sample((tenures, day, seed) =>
    {
        var shuffled = tenures.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Of(tenures, day).Offices.Select(o => o.ToWords()), Of(shuffled, day).Offices.Select(o => o.ToWords()));
    });

    private static DayAccount Of(Tenure[] tenures, int day)
    {
        var all = Slice([], tenures.DistinctBy(t => t.Relation.Id));
        return DayAccount.Of(day, all, all, tenures.Select(t => t.Office));
    }
}
