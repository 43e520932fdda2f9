using Khrushchev.Graph.Model;
using Khrushchev.Graph.Neo4j.Transport;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>
/// A <see cref="HistoricalDate"/> as properties: <c>date</c> (EDTF), and where there is one <c>dateWords</c>, <c>dateOldStyle</c>,
/// <c>dateAnchor</c> and <c>dateRelation</c>.
/// </summary>
internal static class DateMapping
{
    /// <summary>What <see cref="Read"/> takes, in this order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["date", "dateWords", "dateOldStyle", "dateAnchor", "dateRelation"];

    public static void Write(PropertyMap properties, HistoricalDate? date)
    {
        if (date is null)
            return;
        properties.Set("date", date.Edtf);
        properties.Set("dateWords", date.AuthorWords);
        properties.Set("dateOldStyle", date.OldStyle);
        properties.Set("dateAnchor", date.Relative?.Anchor.Value);
        properties.Set("dateRelation", date.Relative?.Words);
    }

    public static HistoricalDate? Read(CypherRow row, int column)
    {
        if (row.TextOrNull(column) is not { } edtf)
            return null;
        // The Julian date is the one that was written; reading it again gives the same Gregorian days.
        var date = HistoricalDate.Parse(row.TextOrNull(column + 2) is { } oldStyle ? oldStyle + " OS" : edtf);
        if (row.TextOrNull(column + 1) is { } words)
            date = date.WithWords(words);
        if (row.TextOrNull(column + 3) is { } anchor)
            date = date.WithRelative(new RelativeDate(new EntityId(anchor), row.Text(column + 4)));
        return date;
    }
}
