using System.Collections.Immutable;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Web.Api.Contracts;

/// <summary>A bounded part of the graph.</summary>
/// <param name="Nodes">Nearest first, within a step the more significant first; the first is where it starts.</param>
/// <param name="Relations">Every relation that was asked for between the nodes, by id.</param>
/// <param name="NodesLeftOut">Nodes that the limit cut; those behind a cut node are not counted.</param>
/// <param name="Beyond">Whether anything lies past the depth.</param>
internal sealed record GraphDto(ImmutableArray<NodeDto> Nodes, ImmutableArray<RelationDto> Relations, int NodesLeftOut, bool Beyond)
{
    public static GraphDto Of(GraphSlice slice) => new(
        [.. slice.Nodes.Select((n, i) => new NodeDto(HeadDto.Of(n), slice.Steps[i]))], RelationDto.Of(slice.Relations), slice.NodesLeftOut, slice.Beyond);
}

/// <summary>An entity and how far it is from the start.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Steps">How many steps from the start.</param>
internal sealed record NodeDto(HeadDto Entity, int Steps);

/// <summary>Causal chains between two things.</summary>
/// <param name="Paths">Best explained first; each the claims from first cause to last effect.</param>
/// <param name="Nodes">Everything on them, by id.</param>
/// <param name="More">Whether there are more chains within the depth.</param>
internal sealed record PathsDto(ImmutableArray<ImmutableArray<RelationDto>> Paths, ImmutableArray<HeadDto> Nodes, bool More)
{
    public static PathsDto Of(PathsSlice slice) => new([.. slice.Paths.Select(RelationDto.Of)], HeadDto.Of(slice.Nodes), slice.More);
}
