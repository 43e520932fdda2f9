using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>An entity with its story.</summary>
/// <param name="Head">What lists show of it.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Body">The story in Markdown; links to entities are written [words](entity:id).</param>
/// <param name="Correction">What the notes say where the record differs, or null.</param>
/// <param name="Readings">How schools of thought read it; may be empty.</param>
/// <param name="Evidence">What the page as a whole rests on.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record EntityDto(
    HeadDto Head, ImmutableArray<string> Aliases, string Body, CorrectionDto? Correction, ImmutableArray<EntityReadingDto> Readings,
    ImmutableArray<EvidenceDto> Evidence, LocationDto Location)
{
    public static EntityDto Of(Entity entity) => new(
        HeadDto.Of(entity.Head), entity.Aliases, entity.Body, CorrectionDto.Of(entity.Correction),
        [.. entity.Readings.Select(r => new EntityReadingDto(r.Reading, r.Text, EvidenceDto.Of(r.Evidence)))],
        EvidenceDto.Of(entity.Evidence), LocationDto.Of(entity.Location));
}

/// <summary>Both sides of a correction, in Markdown.</summary>
/// <param name="NotesSay">What the notes say.</param>
/// <param name="NotesEvidence">The bullets that say so.</param>
/// <param name="RecordSays">What the record says.</param>
/// <param name="RecordEvidence">The works that say so.</param>
internal sealed record CorrectionDto(
    string NotesSay, ImmutableArray<EvidenceDto> NotesEvidence, string RecordSays, ImmutableArray<EvidenceDto> RecordEvidence)
{
    public static CorrectionDto? Of(Correction? correction) => correction is null ? null : new CorrectionDto(
        correction.NotesSay, EvidenceDto.Of(correction.NotesEvidence), correction.RecordSays, EvidenceDto.Of(correction.RecordEvidence));
}

/// <summary>What one reading says about a disputed entity.</summary>
/// <param name="Reading">Id of one of the course's readings.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Evidence">What it rests on.</param>
internal sealed record EntityReadingDto(string Reading, string Text, ImmutableArray<EvidenceDto> Evidence);
