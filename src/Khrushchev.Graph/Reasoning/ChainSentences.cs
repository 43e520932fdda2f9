using System.Collections.Immutable;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Reasoning;

/// <summary>
/// Tells chains as paragraphs. A title may be a noun or a sentence, so each stands as a sentence by itself and the claim between two
/// says "this" and "what came next".
/// </summary>
public static class ChainSentences
{
    /// <summary>The paragraph of a chain.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="heads">Heads of everything on it.</param>
    /// <param name="readings">The course's readings, for their titles; one that is missing is called by its id.</param>
    public static ChainParagraph Of(CausalChain chain, IEnumerable<EntityHead> heads, ImmutableArray<Reading> readings = default)
    {
        var byId = heads.ToDictionary(n => n.Id);
        var titles = (readings.IsDefault ? [] : readings).ToDictionary(r => r.Id, r => r.Title);
        var parts = ImmutableArray.CreateBuilder<ChainPart>();
        Name(parts, byId[chain.Things[0]], 0);
        for (var step = 0; step < chain.Steps.Length; step++)
        {
            foreach (var relation in chain.Steps[step])
            {
                parts.Add(new ChainPart($" {Opening(relation.Claim!, titles)}: {relation.Claim!.Because.TrimEnd('.', ' ')}.", step + 1));
                parts.AddRange(relation.Evidence.Select(e => new ChainPart(e.ToString(), step + 1, Evidence: e)));
            }
            parts.Add(new ChainPart(" ", step + 1));
            Name(parts, byId[chain.Things[step + 1]], step + 1);
        }
        return new ChainParagraph(parts.ToImmutable());
    }

    /// <summary>The words between two things, without the reason: "This set off what came next, though historians differ".</summary>
    public static string Opening(CausalClaim claim, IReadOnlyDictionary<string, string> readings)
    {
        var words = Words(claim);
        if (claim.Necessary && claim.Effect == CausalEffect.Promotes)
            words += ", which would not have come without it";
        if (claim.Disputed)
            words += ", though historians differ";
        return claim.Reading is { } reading
            ? $"On the reading “{readings.GetValueOrDefault(reading, reading)}”, {char.ToLowerInvariant(words[0])}{words[1..]}" : words;
    }

    // What another event dates is dated by its own days: the other event is not part of the story.
    private static void Name(ImmutableArray<ChainPart>.Builder parts, EntityHead head, int step)
    {
        parts.Add(new ChainPart(head.Title, step, Entity: head.Id));
        parts.Add(new ChainPart(head.Date is { } date ? $" ({date.WithRelative(null).ToWords()})." : ".", step));
    }

    private static string Words(CausalClaim claim) => (claim.Effect, claim.Role, claim.Strength) switch
    {
        (CausalEffect.Promotes, CausalRole.LongTerm, <= 1) => "In the long run this did a little to prepare what came next",
        (CausalEffect.Promotes, CausalRole.LongTerm, 2) => "In the long run this helped to prepare what came next",
        (CausalEffect.Promotes, CausalRole.LongTerm, _) => "In the long run this did much to prepare what came next",
        (CausalEffect.Promotes, CausalRole.ShortTerm, <= 1) => "This made what came next a little more likely",
        (CausalEffect.Promotes, CausalRole.ShortTerm, 2) => "This made what came next likely",
        (CausalEffect.Promotes, CausalRole.ShortTerm, _) => "This made what came next very likely",
        (CausalEffect.Promotes, _, <= 1) => "This helped to set off what came next",
        (CausalEffect.Promotes, _, _) => "This set off what came next",
        (_, CausalRole.LongTerm, <= 1) => "In the long run this stood a little in the way of what came next",
        (_, CausalRole.LongTerm, 2) => "In the long run this stood in the way of what came next",
        (_, CausalRole.LongTerm, _) => "In the long run this stood firmly in the way of what came next",
        (_, _, <= 1) => "This made what came next a little less likely",
        (_, _, 2) => "This made what came next less likely",
        _ => "This made what came next much less likely",
    };
}
