using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Components.Entities;

/// <summary>Numbers for what a page cites, as footnotes have them: bullets of the notes first, then works.</summary>
public sealed class EvidenceNotes
{
    private readonly Dictionary<string, int> numbers;

    private EvidenceNotes(Dictionary<string, int> numbers) => this.numbers = numbers;

    /// <summary>For a page without evidence.</summary>
    public static EvidenceNotes None { get; } = new([]);

    /// <summary>Numbers the evidence of one entity from 1.</summary>
    public static EvidenceNotes Of(EntityDetail detail)
    {
        var keys = detail.Passages.Select(p => p.Passage.Id.ToString()).Concat(detail.Sources.Select(s => s.Id.ToString()));
        return new EvidenceNotes(keys.Select((key, i) => (key, i)).ToDictionary(x => x.key, x => x.i + 1));
    }

    /// <summary>The number of one citation, or null where it is not on this page.</summary>
    public int? Number(Evidence evidence) => numbers.TryGetValue(evidence.ToString(), out var n) ? n : null;

    /// <summary>The numbers of several, ascending, each once.</summary>
    public ImmutableArray<int> Numbers(ImmutableArray<Evidence> evidence) =>
        [.. evidence.Select(Number).OfType<int>().Distinct().Order()];
}
