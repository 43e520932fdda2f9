namespace Khrushchev.Graph.Layouts.Causes;

/// <summary>Measures of a cause map. Lengths are logical pixels: what is drawn at a scale of 1.</summary>
public sealed record CausalLayoutOptions
{
    /// <summary>The measures of the look on a 1080p projector.</summary>
    public static CausalLayoutOptions Default { get; } = new();

    /// <summary>Width of every card.</summary>
    public double CardWidth { get; init; } = 240;

    /// <summary>Height of a card; one with more arrows than fit at <see cref="PortSpacing"/> is taller.</summary>
    public double CardHeight { get; init; } = 84;

    /// <summary>Width of the place the map is shown in, in pixels of the screen.</summary>
    public double ViewportWidth { get; init; } = 1800;

    /// <summary>Height of the place the map is shown in, in pixels of the screen.</summary>
    public double ViewportHeight { get; init; } = 700;

    /// <summary>The least scale that is suggested: below it the map is scrolled instead.</summary>
    public double MinScale { get; init; } = 0.8;

    /// <summary>The greatest scale that is suggested.</summary>
    public double MaxScale { get; init; } = 1.6;

    /// <summary>The least gap between two cards of a layer.</summary>
    public double MinRowGap { get; init; } = 20;

    /// <summary>The greatest gap that cards of a layer are set apart by to use the page.</summary>
    public double MaxRowGap { get; init; } = 84;

    /// <summary>The least gap between two layers.</summary>
    public double MinLayerGap { get; init; } = 64;

    /// <summary>The greatest gap that layers are set apart by to use the page; more where arrows need it.</summary>
    public double MaxLayerGap { get; init; } = 140;

    /// <summary>The least distance between two arrows that end on one side of a card.</summary>
    public double PortSpacing { get; init; } = 16;

    /// <summary>Distance of the first and last arrow from a card's corner, at the least.</summary>
    public double PortMargin { get; init; } = 10;

    /// <summary>Distance between two arrows that pass a layer, and between such an arrow and a card.</summary>
    public double ChannelSpacing { get; init; } = 16;

    /// <summary>Length of an arrow's head; a path stops so far before its end.</summary>
    public double HeadLength { get; init; } = 10;
}
