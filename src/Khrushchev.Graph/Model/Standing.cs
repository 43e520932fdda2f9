namespace Khrushchev.Graph.Model;

/// <summary>How an entity stands to the notes and to the record.</summary>
public enum Standing
{
    /// <summary>Stated in the notes, and agrees with the record.</summary>
    Notes,

    /// <summary>Stated in the notes, but the record differs; carries both.</summary>
    Corrected,

    /// <summary>Not in the notes; added so that causes make sense; names a source.</summary>
    Context,

    /// <summary>Historians differ; carries the readings.</summary>
    Disputed,
}
