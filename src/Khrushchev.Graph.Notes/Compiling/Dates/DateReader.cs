using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Notes.Compiling.Dates;

/// <summary>Reads a date as written.</summary>
internal static class DateReader
{
    /// <summary>Reads EDTF.</summary>
    public static DateDraft Read(Written written)
    {
        if (RelativeDateSpec.IsMeant(written.Text))
            return new(written, null, "A date that hangs on another entity stands only in the 'date' of an entity; write EDTF here, as in 1953-06/1953-12.");
        return HistoricalDate.TryParse(written.Text, out var date, out var error) ? new(written, date, null) : new(written, null, error);
    }

    /// <summary>Reads EDTF from the front matter; null where the key is missing.</summary>
    public static DateDraft? Read(FieldReader fields, string key) => fields.Text(key) is { } written ? Read(written) : null;

    /// <summary>Reads the date of an entity: EDTF, or a date that hangs on another entity.</summary>
    public static DateDraft? ReadOwn(FieldReader fields)
    {
        if (fields.Text("date") is not { } written)
            return null;
        if (!RelativeDateSpec.IsMeant(written.Text))
            return Read(written);
        return RelativeDateSpec.TryParse(written.Text, out var spec, out var fault)
            ? new(written, null, null, spec, new Written(spec.Target, fields.Within(written.Span, $"[[{spec.Target}", "]]") ?? written.Span))
            : new(written, null, fault.Message);
    }
}
