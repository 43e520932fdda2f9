using System.Collections.Immutable;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>
/// A list of values as the server sent them: a whole row, or a list within one. Values are null, bool, long, double, string, lists and maps of
/// these; times and points come as text. Reading a value as what it is not throws <see cref="InvalidCastException"/>.
/// </summary>
internal readonly struct CypherRow(IReadOnlyList<object?> values)
{
    public int Count => values.Count;

    public IReadOnlyList<object?> Values => values;

    public object? this[int column] => values[column];

    public string Text(int column) => (string)values[column]!;

    public string? TextOrNull(int column) => (string?)values[column];

    public int Number(int column) => checked((int)(long)values[column]!);

    public int? NumberOrNull(int column) => values[column] is { } value ? checked((int)(long)value) : null;

    public long Long(int column) => (long)values[column]!;

    public bool Flag(int column) => (bool)values[column]!;

    /// <summary>A list of strings; empty where the property is not there, as the database keeps no empty values.</summary>
    public ImmutableArray<string> Texts(int column) => values[column] is IReadOnlyList<object?> list ? [.. list.Select(v => (string)v!)] : [];

    /// <summary>A list of numbers; empty where the property is not there.</summary>
    public ImmutableArray<int> Numbers(int column) =>
        values[column] is IReadOnlyList<object?> list ? [.. list.Select(v => checked((int)(long)v!))] : [];

    /// <summary>A list of lists.</summary>
    public IEnumerable<CypherRow> Rows(int column) =>
        ((IReadOnlyList<object?>)values[column]!).Select(v => new CypherRow((IReadOnlyList<object?>)v!));

    /// <summary>A list of packed lists (<see cref="Mapping.Packing"/>).</summary>
    public IEnumerable<CypherRow> PackedRows(int column) => Texts(column).Select(Mapping.Packing.Unpack);

    /// <summary>A packed list within the row.</summary>
    public CypherRow PackedRow(int column) => Mapping.Packing.Unpack(Text(column));

    /// <summary>A list within the row.</summary>
    public CypherRow Row(int column) => new((IReadOnlyList<object?>)values[column]!);
}
