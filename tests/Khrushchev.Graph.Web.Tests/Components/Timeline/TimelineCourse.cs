using System.Globalization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Snapshots;
using Khrushchev.Graph.Stores.Embedded;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Web.Tests.Components.Timeline;

/// <summary>Small courses for the timeline, in a store.</summary>
internal sealed class TimelineCourse
{
    private readonly GraphSnapshotBuilder builder = new()
    {
        Course = new Course("Tests", "", HistoricalDate.Parse("1953/1964"), Theme.Defaults, []),
    };

    public TimelineCourse Add(string id, string? date, EntityKind kind = EntityKind.Event, string? theme = "leadership", int significance = 3)
    {
        builder.Add(new Entity
        {
            Head = new EntityHead
            {
                Id = new EntityId(id),
                Kind = kind,
                Title = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(id.Replace('-', ' ')),
                Date = date is null ? null : HistoricalDate.Parse(date),
                Theme = theme,
                Significance = significance,
            },
            Location = new SourceSpan(id + ".md", 1, 1),
        });
        return this;
    }

    public TimelineCourse LedTo(string from, string to, CausalRole role = CausalRole.ShortTerm, int strength = 2, CausalEffect effect = CausalEffect.Promotes)
    {
        builder.Add(new Relation
        {
            Id = $"{from}|LED_TO|{to}",
            Type = RelationType.LedTo,
            From = new EntityId(from),
            To = new EntityId(to),
            Claim = new CausalClaim(role, effect, strength, false, "it did"),
            Location = new SourceSpan(from + ".md", 5, 1),
        });
        return this;
    }

    public TimelineCourse Held(string person, string office, string during)
    {
        builder.Add(new Relation
        {
            Id = $"{person}|HELD|{office}",
            Type = RelationType.Held,
            From = new EntityId(person),
            To = new EntityId(office),
            During = HistoricalDate.Parse(during),
            Location = new SourceSpan(person + ".md", 5, 1),
        });
        return this;
    }

    public async Task<EmbeddedGraphStore> StoreAsync()
    {
        var store = new EmbeddedGraphStore();
        await store.ReplaceAsync(builder.Build(), null, TestContext.Current.CancellationToken);
        return store;
    }

    /// <summary>The fall of a police chief, in seven events, a policy, two tenures.</summary>
    public static TimelineCourse Succession() => new TimelineCourse()
        .Add("stalin-dies", "1953-03-05", significance: 5)
        .Add("uprising", "1953-06-17", theme: "abroad")
        .Add("beria-arrested", "1953-06-26", significance: 5)
        .Add("first-secretary-elected", "1953-09")
        .Add("thaw", "1954~/..", EntityKind.Policy, "ideas")
        .Add("fear", null, EntityKind.Idea, "terror")
        .Add("malenkov", "1902/1988", EntityKind.Person, null)
        .Add("bulganin", "1895/1975", EntityKind.Person, null)
        .Add("chairman", null, EntityKind.Office, null, 5)
        .Held("malenkov", "chairman", "1953-03-05/1955-02-08")
        .Held("bulganin", "chairman", "1955-02-08/1958-03-27")
        .LedTo("stalin-dies", "beria-arrested", CausalRole.LongTerm, 1)
        .LedTo("uprising", "beria-arrested", CausalRole.Trigger, 3)
        .LedTo("fear", "beria-arrested", CausalRole.LongTerm, 3)
        .LedTo("beria-arrested", "first-secretary-elected", CausalRole.ShortTerm, 2, CausalEffect.Hinders);
}
