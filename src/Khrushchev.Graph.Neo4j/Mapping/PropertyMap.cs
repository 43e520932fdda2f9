using System.Collections.Immutable;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>The properties of one node or relation; what is null or an empty list is left out, as the database keeps neither.</summary>
internal sealed class PropertyMap : Dictionary<string, object?>
{
    public void Set(string name, object? value)
    {
        if (value is not null)
            this[name] = value;
    }

    public void SetList<T>(string name, ImmutableArray<T> values)
    {
        if (!values.IsDefaultOrEmpty)
            this[name] = values;
    }
}
