using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>
/// Words of titles, of aliases and of summaries. Everything in it is numbered so that ascending is the order of hits: entities by
/// <see cref="EntityRanks"/>, aliases by their owners.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>A row of numbers takes more room than a bitmap where more than one text of so many has the word.</summary>
    private const int BitsOfANumber = 32;

    private readonly GraphSnapshot snapshot;
    private readonly EntityRanks ranks;
    private readonly string[] vocabulary;
    private readonly int[] aliasOwners;

    /// <param name="snapshot">What is searched.</param>
    /// <param name="ranks">Of its entities.</param>
    /// <param name="many">What more texts have gets a bitmap; null for what takes least room.</param>
    public SearchIndex(GraphSnapshot snapshot, EntityRanks ranks, int? many = null)
    {
        (this.snapshot, this.ranks) = (snapshot, ranks);
        Kinds = new KindSets(ranks.Count);
        var words = new Vocabulary();
        var (titles, aliases, others) = (new PostingsBuilder(words), new PostingsBuilder(words), new PostingsBuilder(words));
        var (titleHashes, aliasHashes) = (new List<(int, int)>(ranks.Count), new List<(int Hash, int Owner)>());
        for (var rank = 0; rank < ranks.Count; rank++)
        {
            var entity = EntityAt(rank);
            Kinds.Add(entity.Head.Kind, rank);
            var title = SearchText.Fold(entity.Head.Title);
            titles.Add(title);
            titleHashes.Add((WholeNames.Hash(title), rank));
            foreach (var alias in entity.Aliases.Select(SearchText.Fold))
            {
                aliases.Add(alias);
                aliases.End();
                aliasHashes.Add((WholeNames.Hash(alias), rank));
                others.Add(alias, titles);
            }
            others.Add(SearchText.Fold(entity.Head.Summary), titles);
            titles.End();
            others.End();
        }
        (vocabulary, var numbers) = words.Sort();
        Titles = titles.Build(vocabulary, numbers, many ?? ranks.Count / BitsOfANumber);
        Aliases = aliases.Build(vocabulary, numbers, many ?? aliasHashes.Count / BitsOfANumber);
        Others = others.Build(vocabulary, numbers, many ?? ranks.Count / BitsOfANumber);
        (WholeTitles, WholeAliases) = (new WholeNames(titleHashes), new WholeNames(aliasHashes));
        aliasOwners = [.. aliasHashes.Select(a => a.Owner)];
    }

    public int EntityCount => ranks.Count;

    public int AliasCount => aliasOwners.Length;

    /// <summary>Ranks by a word of the title.</summary>
    public Postings Titles { get; }

    /// <summary>Ranks by a word of the aliases or the summary that the title has not.</summary>
    public Postings Others { get; }

    /// <summary>Aliases by word.</summary>
    public Postings Aliases { get; }

    public WholeNames WholeTitles { get; }

    public WholeNames WholeAliases { get; }

    public KindSets Kinds { get; }

    public EntityHead HeadAt(int rank) => ranks.HeadAt(rank);

    public Entity EntityAt(int rank) => snapshot.Entities[ranks.PlaceAt(rank)];

    /// <summary>The rank of the entity that an alias belongs to.</summary>
    public int OwnerOf(int alias) => aliasOwners[alias];

    /// <summary>Words that start with this.</summary>
    public WordRange StartingWith(string prefix) => new(Bound(prefix, false), Bound(prefix, true));

    private int Bound(string prefix, bool after)
    {
        var (low, high) = (0, vocabulary.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(vocabulary[middle], 0, prefix, 0, prefix.Length);
            if (order < 0 || (after && order == 0))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
