using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>What a statement rests on; exactly one of passage and source is set.</summary>
/// <param name="Passage">A bullet of a card, as card#^anchor, or null.</param>
/// <param name="Source">Id of a work, or null.</param>
/// <param name="Note">What the author says about the citation, or null.</param>
internal sealed record EvidenceDto(string? Passage, string? Source, string? Note)
{
    public static ImmutableArray<EvidenceDto> Of(ImmutableArray<Evidence> evidence) =>
        [.. evidence.Select(e => new EvidenceDto(e.Passage?.ToString(), e.Source?.Value, e.Note))];
}
