using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Snapshots;

/// <summary>What entities and relations put into a <see cref="ContentHash"/>.</summary>
internal static class EntityContent
{
    public static void Add(ContentWriter writer, Entity entity)
    {
        Add(writer, entity.Head);
        writer.Add(entity.Aliases, static (w, alias) => w.Add(alias));
        writer.Add(entity.Body);
        writer.Add(entity.Correction is not null);
        if (entity.Correction is { } correction)
        {
            writer.Add(correction.NotesSay);
            writer.Add(correction.NotesEvidence, EvidenceContent.Add);
            writer.Add(correction.RecordSays);
            writer.Add(correction.RecordEvidence, EvidenceContent.Add);
        }
        writer.Add(entity.Readings, Add);
        writer.Add(entity.Evidence, EvidenceContent.Add);
        EvidenceContent.Add(writer, entity.Location);
    }

    public static void Add(ContentWriter writer, Relation relation)
    {
        writer.Add(relation.Id);
        writer.Add((int)relation.Type);
        writer.Add(relation.From);
        writer.Add(relation.To);
        EvidenceContent.Add(writer, relation.During);
        writer.Add(relation.As);
        writer.Add(relation.Note);
        writer.Add(relation.Claim is not null);
        if (relation.Claim is { } claim)
            Add(writer, claim);
        writer.Add(relation.Evidence, EvidenceContent.Add);
        EvidenceContent.Add(writer, relation.Location);
    }

    private static void Add(ContentWriter writer, EntityHead head)
    {
        writer.Add(head.Id);
        writer.Add((int)head.Kind);
        writer.Add(head.Title);
        writer.Add(head.Summary);
        EvidenceContent.Add(writer, head.Date);
        writer.Add(head.Theme);
        writer.Add(head.Significance);
        writer.Add((int)head.Standing);
        writer.Add(head.Why);
        writer.Add(head.Colour);
    }

    private static void Add(ContentWriter writer, EntityReading reading)
    {
        writer.Add(reading.Reading);
        writer.Add(reading.Text);
        writer.Add(reading.Evidence, EvidenceContent.Add);
    }

    private static void Add(ContentWriter writer, CausalClaim claim)
    {
        writer.Add((int)claim.Role);
        writer.Add((int)claim.Effect);
        writer.Add(claim.Strength);
        writer.Add(claim.Necessary);
        writer.Add(claim.Because);
        writer.Add(claim.Reading);
        writer.Add(claim.Disputed);
    }
}
