using Khrushchev.Graph.Neo4j.Publishing.Families;

namespace Khrushchev.Graph.Neo4j.Publishing;

/// <summary>What a publish has to write: told apart by content, so that what stayed the same is left alone.</summary>
internal sealed class PublishPlan
{
    private readonly Dictionary<UInt128, UInt128> wanted = [];
    private readonly Dictionary<(string Label, string Key), UInt128> nodes = [];
    private readonly List<Ending> endings = [];

    public PublishPlan(PublishSource source)
    {
        foreach (var family in AllFamilies.All)
        {
            foreach (var item in family.Items(source))
                wanted.Add(ItemHash.OfKey(family, item.Key), Content(family, item));
        }
    }

    /// <summary>Something in the database that the snapshot lacks or says otherwise.</summary>
    public readonly record struct Ending(Family Family, string Key, string? From);

    public IReadOnlyList<Ending> Endings => endings;

    /// <summary>How much there is to write and to end.</summary>
    public int Count => wanted.Count + endings.Count;

    /// <summary>Takes note of what the database has.</summary>
    public void Found(Family family, string key, string hash, string? from)
    {
        var name = ItemHash.OfKey(family, key);
        if (wanted.TryGetValue(name, out var content) && ItemHash.ToText(content) == hash)
            wanted.Remove(name);
        else
            endings.Add(new Ending(family, key, from));
    }

    /// <summary>Whether an item is to be written, and with which hash.</summary>
    public bool IsMissing(Family family, GraphItem item, out string hash)
    {
        var missing = wanted.TryGetValue(ItemHash.OfKey(family, item.Key), out var content);
        hash = missing ? ItemHash.ToText(content) : "";
        return missing;
    }

    private UInt128 Content(Family family, GraphItem item)
    {
        if (!family.IsNode)
            return ItemHash.OfContent(item, nodes[(family.FromLabel!, item.From!)], nodes[(family.ToLabel!, item.To!)]);
        var content = ItemHash.OfContent(item, 0, 0);
        nodes[(family.Name, item.Key)] = content;
        return content;
    }
}
