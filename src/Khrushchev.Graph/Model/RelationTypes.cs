namespace Khrushchev.Graph.Model;

/// <summary>Facts about each <see cref="RelationType"/>.</summary>
public static class RelationTypes
{
    /// <summary>The type's name in graph notation, as in <c>LED_TO</c>.</summary>
    public static string Name(this RelationType type) => type switch
    {
        RelationType.LedTo => "LED_TO",
        RelationType.TookPartIn => "TOOK_PART_IN",
        RelationType.Held => "HELD",
        RelationType.Launched => "LAUNCHED",
        RelationType.Supported => "SUPPORTED",
        RelationType.Opposed => "OPPOSED",
        RelationType.Targeted => "TARGETED",
        RelationType.AimedAt => "AIMED_AT",
        RelationType.MemberOf => "MEMBER_OF",
        RelationType.PartOf => "PART_OF",
        RelationType.LocatedIn => "LOCATED_IN",
        RelationType.Authored => "AUTHORED",
        RelationType.Concerns => "CONCERNS",
        RelationType.AllyOf => "ALLY_OF",
        RelationType.RivalOf => "RIVAL_OF",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>Whether the relation reads the same from both ends.</summary>
    public static bool IsSymmetric(this RelationType type) => type is RelationType.AllyOf or RelationType.RivalOf;
}
