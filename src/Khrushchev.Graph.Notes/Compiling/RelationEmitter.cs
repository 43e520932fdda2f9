using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;

namespace Khrushchev.Graph.Notes.Compiling;

/// <summary>From drafts of relations to relations.</summary>
internal static class RelationEmitter
{
    /// <summary>All relations; the drafts are in the order of the notes, which numbers those that join the same two alike.</summary>
    public static IEnumerable<Relation> Emit(ImmutableArray<RelationDraft> drafts)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            var id = $"{draft.From!.Id}|{draft.Type.Name()}|{draft.To!.Id}";
            var n = seen[id] = seen.GetValueOrDefault(id) + 1;
            yield return Relation(draft, n == 1 ? id : $"{id}|{n}");
        }
    }

    private static Relation Relation(RelationDraft draft, string id) => new()
    {
        Id = id,
        Type = draft.Type,
        From = draft.From!.Id,
        To = draft.To!.Id,
        During = draft.During?.Date,
        As = draft.Words?.Text,
        Note = draft.Claim is null ? draft.Explanation?.Text : null,
        Claim = draft.Claim is { } claim ? Claim(claim, draft.Explanation!.Text) : null,
        Evidence = EntityEmitter.Cited(draft.Evidence),
        Location = draft.Span,
    };

    private static CausalClaim Claim(ClaimDraft claim, string because) => new(
        claim.Role!.Value, claim.Effect, claim.Strength, claim.Necessary, because, claim.Reading?.Text, claim.Disputed);
}
