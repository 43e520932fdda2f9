using System.Collections.Immutable;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>A value of the front matter with its place in the file.</summary>
internal abstract record YamlValue(TextRange Range);

/// <summary>One word or text; empty for a key without a value.</summary>
internal sealed record YamlScalar(string Text, TextRange Range) : YamlValue(Range);

/// <summary>A list.</summary>
internal sealed record YamlList(ImmutableArray<YamlValue> Items, TextRange Range) : YamlValue(Range);

/// <summary>Keys with values, in the order written.</summary>
internal sealed record YamlMap(ImmutableArray<YamlField> Fields, TextRange Range) : YamlValue(Range)
{
    public YamlField? Find(string key) => Fields.FirstOrDefault(f => f.Key == key);
}

/// <summary>A key and its value.</summary>
internal sealed record YamlField(string Key, TextRange KeyRange, YamlValue Value);
