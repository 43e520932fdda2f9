using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Stores.Embedded.Details;

internal static class Citations
{
    /// <summary>All that an entity's page, its correction and its readings rest on.</summary>
    public static IEnumerable<Evidence> Of(Entity entity)
    {
        IEnumerable<Evidence> all = entity.Evidence;
        if (entity.Correction is { } correction)
            all = all.Concat(correction.NotesEvidence).Concat(correction.RecordEvidence);
        return entity.Readings.IsEmpty ? all : all.Concat(entity.Readings.SelectMany(r => r.Evidence));
    }
}
