using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>One claim that joins two entities.</summary>
/// <param name="Id">Stable within a version.</param>
/// <param name="Type">What it says, as in LED_TO.</param>
/// <param name="From">Id of where it starts.</param>
/// <param name="To">Id of where it ends.</param>
/// <param name="During">The span of a tenure, membership or alliance, or null.</param>
/// <param name="As">As what a participant took part, or null.</param>
/// <param name="Note">Explanation in plain text, or null.</param>
/// <param name="Claim">The argument of LED_TO; null for every other type.</param>
/// <param name="Evidence">What it rests on; may be empty.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record RelationDto(
    string Id, string Type, string From, string To, DateDto? During, string? As, string? Note, ClaimDto? Claim,
    ImmutableArray<EvidenceDto> Evidence, LocationDto Location)
{
    public static RelationDto Of(Relation relation) => new(
        relation.Id, relation.Type.Name(), relation.From.Value, relation.To.Value, DateDto.Of(relation.During), relation.As, relation.Note,
        ClaimDto.Of(relation.Claim), EvidenceDto.Of(relation.Evidence), LocationDto.Of(relation.Location));

    public static ImmutableArray<RelationDto> Of(ImmutableArray<Relation> relations) => [.. relations.Select(Of)];
}

/// <summary>Why one thing led to another.</summary>
/// <param name="Role">long-term, short-term or trigger.</param>
/// <param name="Effect">promotes or hinders.</param>
/// <param name="Strength">1 weak, 2 moderate, 3 strong.</param>
/// <param name="Necessary">Without it the effect would not have come about; else it contributed.</param>
/// <param name="Because">One sentence that says how.</param>
/// <param name="Reading">Id of the only reading that makes the claim, or null for every reading.</param>
/// <param name="Disputed">Whether historians differ about it.</param>
internal sealed record ClaimDto(string Role, string Effect, int Strength, bool Necessary, string Because, string? Reading, bool Disputed)
{
    public static ClaimDto? Of(CausalClaim? claim) => claim is null ? null : new ClaimDto(
        Word<CausalRole>.Of(claim.Role), Word<CausalEffect>.Of(claim.Effect), claim.Strength, claim.Necessary, claim.Because, claim.Reading, claim.Disputed);
}
