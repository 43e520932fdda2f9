using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Neo4j.Publishing.Families;

/// <summary>The folded words of a snapshot in ordinal order, each with the entities that have it and where.</summary>
internal sealed class PrefixPostings
{
    private readonly Dictionary<string, List<(int Entity, SearchMatch Where)>> whole = [];

    public PrefixPostings(GraphSnapshot snapshot)
    {
        var postings = new Dictionary<string, List<(int Entity, SearchMatch Where)>>();
        for (var i = 0; i < snapshot.Entities.Length; i++)
        {
            var entity = snapshot.Entities[i];
            AddName(entity.Head.Title, SearchMatch.Title, SearchMatch.TitleWords);
            foreach (var alias in entity.Aliases)
                AddName(alias, SearchMatch.Alias, SearchMatch.AliasWords);
            foreach (var word in SearchText.Words(entity.Head.Summary))
                Add(postings, word, SearchMatch.Text);

            void AddName(string name, SearchMatch all, SearchMatch one)
            {
                var words = SearchText.Words(name);
                if (words.Length == 1)
                    Add(whole, words[0], all);
                foreach (var word in words)
                    Add(postings, word, one);
            }

            void Add(Dictionary<string, List<(int Entity, SearchMatch Where)>> index, string word, SearchMatch where)
            {
                if (!index.TryGetValue(word, out var list))
                    index.Add(word, list = []);
                list.Add((i, where));
            }
        }
        Words = [.. postings.Keys];
        Array.Sort(Words, StringComparer.Ordinal);
        Of = Array.ConvertAll(Words, w => postings[w]);
    }

    /// <summary>In ordinal order.</summary>
    public string[] Words { get; }

    /// <summary>For each word who has it; an entity as often as it has the word.</summary>
    public List<(int Entity, SearchMatch Where)>[] Of { get; }

    /// <summary>Entities with a name that is this word and no more.</summary>
    public IEnumerable<(int Entity, SearchMatch Where)> Whole(string word) => whole.TryGetValue(word, out var list) ? list : [];
}
