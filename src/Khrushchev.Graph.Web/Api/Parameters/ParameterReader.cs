using System.Collections.Immutable;
using System.Globalization;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Time;
using Khrushchev.Graph.Web.Api.Contracts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Khrushchev.Graph.Web.Api.Parameters;

/// <summary>
/// Reads a question's parameters and collects what is wrong with them, so that one answer names them all; the framework's
/// own binding stops at the first.
/// </summary>
internal sealed class ParameterReader
{
    private readonly Dictionary<string, List<string>> errors = [];

    /// <summary>The answer that names every bad parameter, or null where all are good.</summary>
    public ValidationProblem? Problem => errors.Count == 0
        ? null
        : TypedResults.ValidationProblem(errors.ToDictionary(e => e.Key, e => e.Value.ToArray()));

    /// <summary>A whole number within both bounds, inclusive.</summary>
    public int Whole(string name, string? text, int fallback, int least, int most)
    {
        if (string.IsNullOrEmpty(text))
            return fallback;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;
        return Refuse(name, $"'{text}' is not a whole number from {least} to {most}.", fallback);
    }

    /// <summary>A date in EDTF, or null where there is none; one with an open or unknown end is refused.</summary>
    public HistoricalDate? Date(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (!HistoricalDate.TryParse(text, out var date, out var error))
            return Refuse<HistoricalDate?>(name, error, null);
        return date is { Earliest: not null, Latest: not null }
            ? date
            : Refuse<HistoricalDate?>(name, $"'{text}' has an end that is open or unknown; name a day, a month or a year.", null);
    }

    /// <summary>An id, which must be there.</summary>
    public EntityId Id(string name, string? text)
    {
        if (EntityId.TryParse(text, out var id))
            return id;
        return Refuse(name, string.IsNullOrEmpty(text) ? "An id is needed." : $"'{text}' is no id: lower-case letters, digits and hyphens.", id);
    }

    /// <summary>Words of an enumeration, each parameter one or several separated by commas; empty where there are none.</summary>
    public ImmutableArray<T> Words<T>(string name, string[]? texts)
        where T : struct, Enum => Each<T>(name, texts, Word<T>.TryRead, Word<T>.All);

    /// <summary>Types of relations, as in LED_TO; written like <see cref="Words"/>.</summary>
    public ImmutableArray<RelationType> Types(string name, string[]? texts) =>
        Each<RelationType>(name, texts, RelationNames.TryRead, RelationNames.All);

    /// <summary>Some of the words that the course knows; written like <see cref="Words"/>.</summary>
    public ImmutableArray<string> Known(string name, string[]? texts, IEnumerable<string> known)
    {
        var all = known.ToArray();
        return Each(name, texts, (string text, out string word) => all.Contains(word = text, StringComparer.Ordinal), all);
    }

    /// <summary>One of the course's readings, or null where none is asked for.</summary>
    public string? Reading(string name, string? text, StoreInfo info) =>
        string.IsNullOrEmpty(text) ? null : Known(name, [text], info.Course.Readings.Select(r => r.Id)).FirstOrDefault();

    /// <summary>Remembers that a parameter is wrong.</summary>
    public void Refuse(string name, string reason)
    {
        if (!errors.TryGetValue(name, out var reasons))
            errors.Add(name, reasons = []);
        reasons.Add(reason);
    }

    private delegate bool TryRead<T>(string text, out T value);

    private ImmutableArray<T> Each<T>(string name, string[]? texts, TryRead<T> tryRead, IEnumerable<string> known)
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var text in (texts ?? []).SelectMany(t => t.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            if (tryRead(text, out var value))
                values.Add(value);
            else
                Refuse(name, $"'{text}' is none of {string.Join(", ", known)}.");
        }
        return values.ToImmutable();
    }

    private T Refuse<T>(string name, string reason, T fallback)
    {
        Refuse(name, reason);
        return fallback;
    }
}
