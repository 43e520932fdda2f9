using Khrushchev.Graph.Model;
using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>
/// Words of names (titles and aliases) and of summaries.
/// A name's number is its place among all, an entity's title before its aliases.
/// </summary>
internal sealed class SearchIndex
{
    private readonly string[] vocabulary;
    private readonly Postings names;
    private readonly Postings summaries;
    private readonly int[] owners;
    private readonly int[] titles;
    private readonly int[] hashes;
    private readonly int[] significance;

    public SearchIndex(GraphSnapshot snapshot)
    {
        Entities = snapshot.Entities.Length;
        var words = new Vocabulary();
        var (nameWords, summaryWords) = (new Postings.Builder(words), new Postings.Builder(words));
        titles = new int[Entities];
        significance = new int[Entities];
        var (owner, hash) = (new List<int>(Entities), new List<int>(Entities));
        for (var place = 0; place < Entities; place++)
        {
            var entity = snapshot.Entities[place];
            titles[place] = owner.Count;
            significance[place] = entity.Head.Significance;
            AddName(entity.Head.Title);
            foreach (var alias in entity.Aliases)
                AddName(alias);
            summaryWords.Add(SearchText.Fold(entity.Head.Summary));

            void AddName(string name)
            {
                var folded = SearchText.Fold(name);
                nameWords.Add(folded);
                owner.Add(place);
                hash.Add(Hash(folded));
            }
        }
        (vocabulary, var ranks) = words.Sort();
        (names, summaries) = (nameWords.Build(ranks), summaryWords.Build(ranks));
        (owners, hashes) = ([.. owner], [.. hash]);
    }

    public int Entities { get; }

    public int Names => owners.Length;

    /// <summary>Kept here in one array, as every hit is held against others by it.</summary>
    public int SignificanceOf(int place) => significance[place];

    /// <summary>The entity that a name belongs to.</summary>
    public int OwnerOf(int name) => owners[name];

    /// <summary>Whether the name is a title.</summary>
    public bool IsTitle(int name) => titles[owners[name]] == name;

    /// <summary>The name as written.</summary>
    public string NameOf(Entity owner, int name) => IsTitle(name) ? owner.Head.Title : owner.Aliases[name - titles[owners[name]] - 1];

    /// <summary>Whether the folded name may be this text: false for certain, true but for a rare collision.</summary>
    public bool MayBe(int name, int hash) => hashes[name] == hash;

    public static int Hash(string folded) => string.GetHashCode(folded, StringComparison.Ordinal);

    /// <summary>Words that start with this, as a range of ranks.</summary>
    public Range StartingWith(string prefix) => Bound(prefix, false)..Bound(prefix, true);

    public void AddNames(PlaceSet set, Range words) => names.AddTo(set, words);

    public void AddSummaries(PlaceSet set, Range words) => summaries.AddTo(set, words);

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
