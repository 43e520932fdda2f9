using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Khrushchev.Graph.Notes.Parsing;

/// <summary>
/// Builds <see cref="YamlValue"/>s from YamlDotNet's events. The library's own tree is built by recursion without a bound, so
/// a hostile note could end the process; this one stops at <see cref="MaxDepth"/>, and refuses YAML's anchors.
/// </summary>
internal sealed class YamlReader(string yaml, int offset)
{
    public const int MaxDepth = 8;

    private readonly Parser parser = new(new StringReader(yaml));

    /// <summary>How far it has read, in the file.</summary>
    public int Position => parser.Current is { } at ? Range(at.End, at.End).Start : offset;

    /// <exception cref="YamlException">The text is not YAML, or nests too deeply.</exception>
    public YamlValue Read()
    {
        while (parser.MoveNext())
        {
            if (parser.Current is NodeEvent)
                break;
        }
        var value = parser.Current is NodeEvent ? Node(0) : new YamlScalar("", new(offset, 0));
        while (parser.MoveNext())
        {
            if (parser.Current is DocumentStart second)
                throw new YamlException(second.Start, second.End, "There is a second document.");
        }
        return value;
    }

    private YamlValue Node(int depth)
    {
        var at = parser.Current!;
        if (depth > MaxDepth)
            throw new YamlException(at.Start, at.End, "Lists and keys nest too deeply.");
        return at switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, Range(scalar.Start, scalar.End)),
            SequenceStart => List(at.Start, depth),
            MappingStart => Map(at.Start, depth),
            _ => throw new YamlException(at.Start, at.End, "Anchors and aliases (& and *) are not used here; put the text in quotation marks."),
        };
    }

    private YamlList List(Mark start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
            items.Add(Node(depth + 1));
        return new YamlList(items.DrainToImmutable(), Range(start, parser.Current!.End));
    }

    private YamlMap Map(Mark start, int depth)
    {
        var fields = ImmutableArray.CreateBuilder<YamlField>();
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            if (parser.Current is not Scalar key)
                throw new YamlException(parser.Current!.Start, parser.Current.End, "A key must be one word.");
            parser.MoveNext();
            fields.Add(new YamlField(key.Value, Range(key.Start, key.End), Node(depth + 1)));
        }
        return new YamlMap(fields.DrainToImmutable(), Range(start, parser.Current!.End));
    }

    private TextRange Range(Mark start, Mark end)
    {
        var from = (int)Math.Min(start.Index, yaml.Length);
        return TextRange.Between(from + offset, (int)Math.Min(end.Index, yaml.Length) + offset);
    }
}
