using Khrushchev.Graph.Notes.Compiling.Drafts;

namespace Khrushchev.Graph.Notes.Rules;

/// <summary>Every citation of a draft.</summary>
internal static class AllEvidence
{
    public static IEnumerable<EvidenceDraft> Of(Draft draft) =>
        draft.Relations.SelectMany(r => r.Evidence).Concat(draft.Entities.SelectMany(Of));

    private static IEnumerable<EvidenceDraft> Of(EntityDraft entity) =>
        entity.Evidence
            .Concat(entity.NotesSay?.Evidence ?? [])
            .Concat(entity.RecordSays?.Evidence ?? [])
            .Concat(entity.Readings.SelectMany(r => r.Evidence));
}
