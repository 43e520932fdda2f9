namespace Khrushchev.Graph.Queries;

/// <summary>Bounds on what one answer may carry, and the range that a question's own bounds are clamped to.</summary>
public static class QueryLimits
{
    /// <summary>Hits of a search.</summary>
    public const int Search = 50;

    /// <summary>Characters of a search text; what is longer is cut.</summary>
    public const int SearchText = 200;

    /// <summary>Marks of a timeline window.</summary>
    public const int Timeline = 1000;

    /// <summary>Clusters of a timeline window.</summary>
    public const int Clusters = 1000;

    /// <summary>Tenures of a timeline window: more rows than anybody reads.</summary>
    public const int Tenures = 250;

    /// <summary>Nodes of a neighbourhood or closure: a cause map and its account are made of no more.</summary>
    public const int Walk = 400;

    /// <summary>Nodes of a network.</summary>
    public const int Nodes = 2000;

    /// <summary>Relations of a neighbourhood, closure or network.</summary>
    public const int Relations = 4000;

    /// <summary>Steps of a neighbourhood.</summary>
    public const int NeighbourhoodDepth = 3;

    /// <summary>Steps of a closure or chain.</summary>
    public const int CausalDepth = 12;

    /// <summary>Chains of a paths answer.</summary>
    public const int Paths = 10;

    /// <summary>Relations of an entity's detail, over all types.</summary>
    public const int DetailRelations = 250;

    /// <summary>Entities that are named as citing one bullet.</summary>
    public const int PassageEntities = 12;

    /// <summary>Heads by id.</summary>
    public const int Heads = 500;

    /// <summary>Cards and lessons.</summary>
    public const int Cards = 500;
}
