using CsCheck;
using Khrushchev.Graph.Layouts.Causes;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using static Khrushchev.Graph.Tests.Layouts.Causes.CausalSlices;

namespace Khrushchev.Graph.Tests.Layouts.Causes;

public sealed class CausalRoleLayoutTests
{
    private static readonly EntityId Root = new("effect");

    private static readonly GraphSlice Mixed = Slice(
        [Event("effect", "1957"), Event("ground", "1956"), Event("push", "1950"), Event("spark", "1940"), Event("behind")],
        [
            Claim("ground", "effect", CausalRole.LongTerm), Claim("push", "effect"), Claim("spark", "effect", CausalRole.Trigger),
            Claim("spark", "effect", CausalRole.LongTerm, number: 2), Claim("behind", "ground"), Claim("push", "spark"),
        ]);

    [Fact]
    public void ByRole_Causes_StandFromTheLongTermToTheTriggerWhateverTheirDates()
    {
        var map = CausalLayout.ByRole(Mixed, Root, CausalDirection.Causes);
        Assert.Equal(["long-term", "short-term", "trigger", "1957"], map.Layers.Select(l => l.Heading));
        Assert.Equal(["ground", "push", "spark", "effect"], map.Cards.Select(c => c.Entity.Id.Value));
        Assert.Equal(4, map.Edges.Length);
        Assert.All(map.Edges, e => Assert.Equal(Root, e.Relation.To));
    }

    [Fact]
    public void ByRole_Effects_StandFromTheTriggerToTheLongTerm()
    {
        var map = CausalLayout.ByRole(
            Slice(
                [Event("effect"), Event("late"), Event("soon")],
                [Claim("effect", "late", CausalRole.LongTerm), Claim("effect", "soon", CausalRole.Trigger)]),
            Root, CausalDirection.Effects);
        Assert.Equal(["undated", "trigger", "long-term"], map.Layers.Select(l => l.Heading));
    }

    [Fact]
    public void ByRole_ThingWithoutCauses_IsOneCard() =>
        Assert.Single(CausalLayout.ByRole(Mixed, new EntityId("push"), CausalDirection.Causes).Cards);

    [Fact]
    public void ByRole_ThingOutsideTheSlice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => CausalLayout.ByRole(Mixed, new EntityId("nowhere"), CausalDirection.Causes));

    [Fact]
    public void ByRole_AnySlice_ShowsEveryDirectCauseOnceAndNoArrowTouchesACardButItsEnds() => Wild.Sample(slice =>
    {
        foreach (var root in slice.Nodes)
        {
            var map = CausalLayout.ByRole(slice, root.Id, CausalDirection.Causes);
            var causes = slice.Relations.Where(r => r.To == root.Id && r.From != root.Id).ToList();
            Assert.Equal(causes.Select(r => r.Id).Order(StringComparer.Ordinal), map.Edges.Select(e => e.Relation.Id));
            Assert.Equal(causes.Select(r => r.From).Append(root.Id).Distinct().Order(), map.Cards.Select(c => c.Entity.Id).Order());
            foreach (var edge in map.Edges)
            {
                Assert.All(SvgPath.Sample(edge.PathData), p => Assert.DoesNotContain(
                    map.Cards, c => c.Entity.Id != edge.Relation.From && c.Entity.Id != root.Id
                        && p.X > c.Rect.X && p.X < c.Rect.Right && p.Y > c.Rect.Y && p.Y < c.Rect.Bottom));
            }
        }
    });
}
