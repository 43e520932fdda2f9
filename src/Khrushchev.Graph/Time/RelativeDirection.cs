namespace Khrushchev.Graph.Time;

/// <summary>On which side of its anchor a relative date lies.</summary>
public enum RelativeDirection
{
    /// <summary>Counted forwards from the anchor's end.</summary>
    After,

    /// <summary>Counted back from the anchor's start.</summary>
    Before,
}
