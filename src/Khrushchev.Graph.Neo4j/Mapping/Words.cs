using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Neo4j.Mapping;

/// <summary>Values of enumerations as words that are read in the database: <c>long-term</c>, <c>corrected</c>, <c>LED_TO</c>.</summary>
internal static class Words
{
    private static readonly Dictionary<string, RelationType> Types = Enum.GetValues<RelationType>().ToDictionary(t => t.Name());
    private static readonly Dictionary<string, Standing> Standings = Enum.GetValues<Standing>().ToDictionary(Of);
    private static readonly Dictionary<string, EntityKind> Kinds = Enum.GetValues<EntityKind>().ToDictionary(k => k.ToString());

    public static string Of(Standing standing) => standing.ToString().ToLowerInvariant();

    public static string Of(CausalRole role) => role switch
    {
        CausalRole.LongTerm => "long-term",
        CausalRole.ShortTerm => "short-term",
        _ => "trigger",
    };

    public static string Of(CausalEffect effect) => effect == CausalEffect.Promotes ? "promotes" : "hinders";

    public static Standing Standing(string word) => Standings[word];

    public static EntityKind Kind(string word) => Kinds[word];

    public static RelationType Type(string word) => Types[word];

    public static CausalRole Role(string word) => word switch
    {
        "long-term" => CausalRole.LongTerm,
        "short-term" => CausalRole.ShortTerm,
        _ => CausalRole.Trigger,
    };

    public static CausalEffect Effect(string word) => word == "promotes" ? CausalEffect.Promotes : CausalEffect.Hinders;
}
