using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Notes.Compiling.Dates;

/// <summary>Reads a date as written.</summary>
internal static class DateReader
{
    public static DateDraft Read(Written written) =>
        HistoricalDate.TryParse(written.Text, out var date, out var error) ? new(written, date, null) : new(written, null, error);

    public static DateDraft? Read(FieldReader fields, string key) => fields.Text(key) is { } written ? Read(written) : null;
}
