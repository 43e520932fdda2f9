using Khrushchev.Graph.Model;
using Khrushchev.Graph.Time;

namespace Khrushchev.Graph.Snapshots;

/// <summary>What dates, citations and places in the notes put into a <see cref="ContentHash"/>.</summary>
internal static class EvidenceContent
{
    /// <summary>The parts by which dates are equal; the window follows from them.</summary>
    public static void Add(ContentWriter writer, HistoricalDate? date)
    {
        writer.Add(date is not null);
        if (date is null)
            return;
        writer.Add(date.Edtf);
        writer.Add(date.AuthorWords);
        writer.Add(date.OldStyle);
        writer.Add(date.Relative is not null);
        if (date.Relative is not { } relative)
            return;
        writer.Add(relative.Anchor);
        writer.Add(relative.Words);
    }

    public static void Add(ContentWriter writer, Evidence evidence)
    {
        writer.Add(evidence.Passage is not null);
        if (evidence.Passage is { } passage)
            Add(writer, passage);
        else
            writer.Add(evidence.Source!.Value);
        writer.Add(evidence.Note);
    }

    public static void Add(ContentWriter writer, PassageId passage)
    {
        writer.Add(passage.Card);
        writer.Add(passage.Anchor);
    }

    public static void Add(ContentWriter writer, SourceSpan span)
    {
        writer.Add(span.File);
        writer.Add(span.Line);
        writer.Add(span.Column);
        writer.Add(span.Length);
    }
}
