using System.Collections.Immutable;
using System.Globalization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Drafts;

/// <summary>A value of the front matter that is not of the shape its key asks for.</summary>
internal sealed record ValueFault(SourceSpan Span, string Message);

/// <summary>Reads keys of one mapping; remembers every value of the wrong shape. Read each key once, so that a fault is told once.</summary>
internal sealed class FieldReader(NoteText text, YamlMap map, FieldReader? parent = null)
{
    private readonly List<ValueFault> faults = parent?.faults ?? [];

    public YamlMap Map { get; } = map;

    public IReadOnlyList<ValueFault> Faults => faults;

    public SourceSpan KeySpan(YamlField field) => text.Span(field.KeyRange);

    /// <summary>A text, or null where there is none.</summary>
    public Written? Text(string key)
    {
        switch (Map.Find(key)?.Value)
        {
            case null or YamlScalar { Text: "" }:
                return null;
            case YamlScalar scalar:
                return new Written(scalar.Text.Trim(), text.Span(scalar.Range));
            case var other:
                Fault(other, $"'{key}' must be one text. Put it in quotation marks where it begins with [ or {{, or holds a colon and a space.");
                return null;
        }
    }

    /// <summary>A whole number between two bounds, both inclusive, or null where there is none.</summary>
    public int? Number(string key, int least, int most)
    {
        if (Text(key) is not { } written)
            return null;
        if (int.TryParse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        faults.Add(new(written.Span, $"'{key}' must be a whole number from {least} to {most}, not '{written.Text}'."));
        return null;
    }

    /// <summary>Texts; a single text counts as a list of one.</summary>
    public ImmutableArray<Written> Texts(string key)
    {
        var value = Map.Find(key)?.Value;
        if (value is YamlScalar)
            return Text(key) is { } only ? [only] : [];
        var found = ImmutableArray.CreateBuilder<Written>();
        foreach (var item in Items(key, value))
        {
            if (item is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Text))
                found.Add(new Written(scalar.Text.Trim(), text.Span(scalar.Range)));
            else
                Fault(item, $"Each of '{key}' must be one text. Put it in quotation marks where it holds a comma or a colon.");
        }
        return found.DrainToImmutable();
    }

    /// <summary>Mappings, each with its own reader that shares this one's faults.</summary>
    public ImmutableArray<FieldReader> Maps(string key)
    {
        var found = ImmutableArray.CreateBuilder<FieldReader>();
        foreach (var item in Items(key, Map.Find(key)?.Value))
        {
            if (item is YamlMap inner)
                found.Add(new FieldReader(text, inner, this));
            else
                Fault(item, $"Each of '{key}' must be keys and values, as in {{id: leadership, title: Leadership}}.");
        }
        return found.DrainToImmutable();
    }

    /// <summary>Where the mapping is written.</summary>
    public SourceSpan Span => text.Span(Map.Range);

    /// <summary>The place in the file, within a value, from one text to the next after it; null where they are not written so.</summary>
    public SourceSpan? Within(SourceSpan value, string from, string to)
    {
        var line = text.Line(value.Line);
        var start = line.IndexOf(from, Math.Min(value.Column - 1, line.Length), StringComparison.Ordinal);
        var end = start < 0 ? -1 : line.IndexOf(to, start, StringComparison.Ordinal);
        return end < 0 ? null : value with { Column = start + 1, Length = end + to.Length - start };
    }

    public void Fault(SourceSpan span, string message) => faults.Add(new(span, message));

    private void Fault(YamlValue value, string message) => faults.Add(new(text.Span(value.Range), message));

    private ImmutableArray<YamlValue> Items(string key, YamlValue? value)
    {
        if (value is null or YamlScalar { Text: "" })
            return [];
        if (value is YamlList list)
            return list.Items;
        Fault(value, $"'{key}' must be a list, as in [one, two].");
        return [];
    }
}
