using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes;

namespace Khrushchev.Graph.Tests.Notes;

/// <summary>What the bundled course promises its readers.</summary>
public sealed class SeedTests
{
    private static CausalClaim[] Claims => [.. Seed.Course.Relations.Select(r => r.Claim).OfType<CausalClaim>()];

    [Fact]
    public void Compile_BundledCourse_IsClean() => Assert.Empty(Seed.Result.Diagnostics.Select(d => d.ToString()));

    [Fact]
    public void EveryBulletOfTheTenCards_IsCited()
    {
        var report = CoverageReport.Of(Seed.Course);

        Assert.Equal([6, 2, 3, 3, 4, 2, 5, 4, 4, 2], report.Cards.Select(c => c.Bullets.Length));
        Assert.Equal((35, 0), (report.Bullets, report.Uncovered));
    }

    /// <summary>Where notes and record differ, eleven times, the page shows both, with the bullet and the work.</summary>
    [Fact]
    public void EveryCorrection_CitesTheBulletAndAWork()
    {
        var corrected = Seed.Course.Entities.Where(e => e.Head.Standing == Standing.Corrected).ToArray();

        Assert.Equal(
            ["hall-responds", "khrushchev-both-posts", "kirov-murdered", "lenins-testament", "leon-trotsky", "malenkov-takes-over", "marshall-aid-refused",
             "party-split", "presidium", "term-limits", "war-wrecks-industry"],
            corrected.Select(e => e.Id.Value));
        Assert.All(corrected, e => Assert.Contains(e.Correction!.NotesEvidence, n => n.Passage is not null));
        Assert.All(corrected, e => Assert.Contains(e.Correction!.RecordEvidence, n => n.Source is not null));
    }

    [Fact]
    public void Readings_AreThree_AndEachMakesTenClaimsThatTheOthersDoNot()
    {
        Assert.Equal(["power-struggle", "reform-conviction", "structural-pressures"], Seed.Course.Course.Readings.Select(r => r.Id).Order());
        foreach (var reading in Seed.Course.Course.Readings)
            Assert.InRange(Claims.Count(c => c.Reading == reading.Id), 10, int.MaxValue);
        Assert.All(Claims.Where(c => c.Reading is not null), c => Assert.True(c.Disputed, c.Because));
    }

    [Fact]
    public void Claims_UseEveryRoleAndStrength_AndSomeHinder()
    {
        Assert.All(Enum.GetValues<CausalRole>(), role => Assert.InRange(Claims.Count(c => c.Role == role), 20, int.MaxValue));
        Assert.All(Enumerable.Range(1, 3), strength => Assert.Contains(Claims, c => c.Strength == strength));
        Assert.InRange(Claims.Count(c => c.Effect == CausalEffect.Hinders), 5, int.MaxValue);
        Assert.InRange(Claims.Count(c => c.Disputed), 12, int.MaxValue);
    }

    /// <summary>Not everything is linked with everything: an event typically has two to four causes, and none more than eight.</summary>
    [Fact]
    public void Causes_AreFew()
    {
        var causes = Seed.Course.Relations.Where(r => r.Claim is not null).GroupBy(r => r.To).Select(g => g.Count()).Order().ToArray();

        Assert.InRange(causes[causes.Length / 2], 2, 4);
        Assert.InRange(causes[^1], 2, 8);
    }

    [Fact]
    public void WhatIsNotInTheNotes_NamesAWork()
    {
        var context = Seed.Course.Entities.Where(e => e.Head.Standing == Standing.Context).ToArray();

        Assert.NotEmpty(context);
        Assert.All(context, e => Assert.True(e.Evidence.Any(n => n.Source is not null), e.Id.Value));
    }
}
