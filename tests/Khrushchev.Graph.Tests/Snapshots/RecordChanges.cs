using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Tests.Snapshots;

/// <summary>Every way to change one property of a record, found by reflection, so that a new property cannot be forgotten.</summary>
internal static class RecordChanges
{
    public static IEnumerable<(string Path, T Changed)> Of<T>(T record) where T : class =>
        Properties(record).Select(c => (c.Path, (T)c.Changed));

    private static IEnumerable<(string Path, object Changed)> Properties(object record)
    {
        foreach (var property in record.GetType().GetProperties().Where(p => p.SetMethod is not null))
        {
            foreach (var (path, value) in Values(property.GetValue(record)!))
                yield return ($"{property.Name}{path}", With(record, property, value));
            if (new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable)
                yield return ($"{property.Name}=null", With(record, property, null));
        }
    }

    private static IEnumerable<(string Path, object Changed)> Values(object value) => value switch
    {
        string text => [("", text + "x")],
        int number => [("", number + 1)],
        bool truth => [("", !truth)],
        Enum name => [("", Enum.ToObject(name.GetType(), (Convert.ToInt32(name, null) + 1) % 3))],
        EntityId id => [("", new EntityId(id.Value + "x"))],
        HistoricalDate date => Dates(date),
        Evidence evidence => Citations(evidence),
        IList list => Lists(list),
        _ => Properties(value).Select(c => ($".{c.Path}", c.Changed)),
    };

    private static IEnumerable<(string Path, object Changed)> Dates(HistoricalDate date) =>
    [
        (".Edtf", HistoricalDate.Parse("1954").WithWords(date.AuthorWords).WithRelative(date.Relative)),
        (".AuthorWords", date.WithWords("July")),
        (".Relative", date.WithRelative(null)),
        (".Relative.Anchor", date.WithRelative(date.Relative! with { Anchor = new EntityId("z") })),
        (".Relative.Words", date.WithRelative(date.Relative! with { Words = "z" })),
        (".OldStyle", date.WithOldStyle("1953-05")),
    ];

    private static IEnumerable<(string Path, object Changed)> Citations(Evidence evidence) => evidence.Passage is { } passage
        ?
        [
            (".Anchor", Evidence.From(passage with { Anchor = "z" }, evidence.Note)),
            (".Card", Evidence.From(passage with { Card = new EntityId("z") }, evidence.Note)),
            (".Note", Evidence.From(passage)), (".Kind", Evidence.From(passage.Card, evidence.Note)),
        ]
        : [(".Source", Evidence.From(new EntityId("z"), evidence.Note)), (".Note", Evidence.From(evidence.Source!.Value, "z"))];

    private static IEnumerable<(string Path, object Changed)> Lists(IList list)
    {
        yield return (".Clear", ((dynamic)list).Clear());
        for (var i = 0; i < list.Count; i++)
        {
            foreach (var (path, value) in Values(list[i]!))
                yield return ($"[{i}]{path}", ((dynamic)list).SetItem(i, (dynamic)value));
        }
    }

    /// <summary>What <c>with</c> does: a copy, changed before anyone sees it.</summary>
    private static object With(object record, PropertyInfo property, object? value)
    {
        var copy = record.GetType().IsValueType
            ? record : record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }
}
