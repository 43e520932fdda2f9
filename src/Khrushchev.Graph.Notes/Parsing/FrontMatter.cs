namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>What is wrong with a note's front matter as a whole.</summary>
internal enum FrontMatterFault
{
    None,
    Missing,
    NotClosed,
    NotYaml,
    NotKeys,
    TooLong,
}

/// <summary>The YAML at the head of a note.</summary>
/// <param name="Fields">The keys; none where there is a fault.</param>
/// <param name="Range">From the first <c>---</c> to the last.</param>
/// <param name="Fault">What is wrong with it as a whole.</param>
/// <param name="FaultRange">Where.</param>
/// <param name="FaultText">What the YAML parser says, or null.</param>
internal sealed record FrontMatter(YamlMap Fields, TextRange Range, FrontMatterFault Fault, TextRange FaultRange, string? FaultText)
{
    public static FrontMatter Faulty(FrontMatterFault fault, TextRange range, TextRange at, string? text = null) =>
        new(new YamlMap([], range), range, fault, at, text);
}
