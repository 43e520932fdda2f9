using System.Collections.Immutable;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Stores.Embedded.Walks;

/// <summary>Which relations a walk follows, and which way.</summary>
internal sealed class LinkRule
{
    private readonly LinkKinds kinds;
    private readonly Func<Relation, bool> admits;
    private readonly bool[] admitted;

    private LinkRule(LinkKinds kinds, Func<Relation, bool> admits, bool forwards, bool backwards)
    {
        (this.kinds, this.admits, Forwards, Backwards) = (kinds, admits, forwards, backwards);
        admitted = kinds.Where(admits);
    }

    public bool Forwards { get; }

    public bool Backwards { get; }

    /// <summary>Along relations of these types, or of all where none are named, either way.</summary>
    public static LinkRule Along(LinkKinds kinds, ImmutableArray<RelationType> types) =>
        new(kinds, r => types.IsDefaultOrEmpty || types.Contains(r.Type), true, true);

    /// <summary>Along claims that a reading makes, or all where none is named.</summary>
    public static LinkRule Claims(LinkKinds kinds, CausalDirection direction, string? reading) =>
        new(kinds, r => Makes(reading, r), direction == CausalDirection.Effects, direction == CausalDirection.Causes);

    public bool Admits(byte kind, int relation) => admitted[kind] || (kind == LinkKinds.Rare && admits(kinds.Like(kind, relation)));

    private static bool Makes(string? reading, Relation relation) =>
        relation.Claim is { } claim && (reading is null || claim.Reading is null || claim.Reading == reading);
}
