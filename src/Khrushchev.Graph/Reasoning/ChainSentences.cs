using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Reasoning;

/// <summary>
/// Tells chains as paragraphs. A title may be a noun or a sentence, so each stands as a sentence by itself and the claim between two
/// says "this" and "the next step".
/// </summary>
public static class ChainSentences
{
    /// <summary>One paragraph a chain, in the order of the slice.</summary>
    /// <param name="slice">The chains.</param>
    /// <param name="readings">The course's readings, for their titles; one that is missing is called by its id.</param>
    public static ImmutableArray<ChainParagraph> Of(PathsSlice slice, ImmutableArray<Reading> readings = default)
    {
        var heads = slice.Nodes.ToDictionary(n => n.Id);
        var titles = (readings.IsDefault ? [] : readings).ToDictionary(r => r.Id, r => r.Title);
        return [.. slice.Paths.Where(p => !p.IsEmpty).Select(p => Paragraph(p, heads, titles))];
    }

    private static ChainParagraph Paragraph(
        ImmutableArray<Relation> path, Dictionary<EntityId, EntityHead> heads, Dictionary<string, string> readings)
    {
        var parts = ImmutableArray.CreateBuilder<ChainPart>();
        Name(parts, heads[path[0].From]);
        foreach (var claim in path)
        {
            parts.Add(new ChainPart($" {Opening(claim.Claim!, readings)}: {claim.Claim!.Because.TrimEnd('.', ' ')}."));
            foreach (var evidence in claim.Evidence)
                parts.Add(new ChainPart(evidence.ToString(), Evidence: evidence));
            parts.Add(new ChainPart(" "));
            Name(parts, heads[claim.To]);
        }
        return new ChainParagraph(parts.ToImmutable());
    }

    private static void Name(ImmutableArray<ChainPart>.Builder parts, EntityHead head)
    {
        parts.Add(new ChainPart(head.Title, Entity: head.Id));
        parts.Add(new ChainPart(head.Date is { } date ? $" ({date.ToWords()})." : "."));
    }

    private static string Opening(CausalClaim claim, Dictionary<string, string> readings)
    {
        var words = Words(claim);
        if (claim.Necessary && claim.Effect == CausalEffect.Promotes)
            words += ", which would not have come without it";
        if (claim.Disputed)
            words += ", though historians differ";
        return claim.Reading is { } reading
            ? $"On the reading “{readings.GetValueOrDefault(reading, reading)}”, {char.ToLowerInvariant(words[0])}{words[1..]}" : words;
    }

    private static string Words(CausalClaim claim) => (claim.Effect, claim.Role) switch
    {
        (CausalEffect.Promotes, CausalRole.LongTerm) => $"In the long run this {Degree(claim)} prepared the next step",
        (CausalEffect.Promotes, CausalRole.ShortTerm) => $"This {Degree(claim)} made the next step likely",
        (CausalEffect.Promotes, _) => claim.Strength > 1 ? "This set off the next step" : "This helped to set off the next step",
        (_, CausalRole.LongTerm) => $"In the long run this {Degree(claim)} stood in the way of the next step",
        (_, CausalRole.ShortTerm) => $"This {Degree(claim)} made the next step less likely",
        _ => $"This {Degree(claim)} held up the next step",
    };

    private static string Degree(CausalClaim claim) => claim.Strength switch { 1 => "slightly", 2 => "clearly", _ => "strongly" };
}
