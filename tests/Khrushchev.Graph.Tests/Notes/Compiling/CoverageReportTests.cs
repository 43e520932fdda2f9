using Khrushchev.Graph.Notes;
using static Khrushchev.Graph.Tests.Notes.SoundCourse;

namespace Khrushchev.Graph.Tests.Notes.Compiling;

public sealed class CoverageReportTests
{
    [Fact]
    public void Of_Snapshot_SaysWhatCitesEachBullet()
    {
        var report = CoverageReport.Of(Sound().Snapshot!);

        Assert.Equal((3, 1), (report.Bullets, report.Uncovered));
        var bullets = report.Cards.Single().Bullets;
        Assert.Equal(["stalin-dies"], bullets[0].Entities.Select(e => e.Value));
        Assert.Empty(bullets[0].Relations);
        Assert.Equal(["beria-arrested"], bullets[1].Entities.Select(e => e.Value));
        Assert.Equal(["beria|RIVAL_OF|khrushchev", "beria|TOOK_PART_IN|beria-arrested", "stalin-dies|LED_TO|beria-arrested"], bullets[1].Relations);
        Assert.Equal([true, true, false], bullets.Select(b => b.IsCovered));
    }

    [Fact]
    public void Of_BulletThatIsAnEventByItself_IsCovered() => Assert.Equal(
        1, CoverageReport.Of(Sound(("events/stalin-dies.md", "- [[Rise to power#^stalin]] — the first line", "- [[Taubman 2003]]")).Snapshot!).Uncovered);
}
