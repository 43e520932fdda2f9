using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Snapshots;

namespace Khrushchev.Graph.Stores.Embedded.Search;

/// <summary>Answers one <see cref="SearchQuery"/>.</summary>
internal sealed class SearchAnswer
{
    private readonly GraphSnapshot snapshot;
    private readonly SearchIndex index;
    private readonly SearchQuery query;
    private readonly SearchWords words;
    private readonly SearchMatch[] matches;

    private SearchAnswer(GraphSnapshot snapshot, SearchIndex index, SearchQuery query, SearchWords words)
    {
        (this.snapshot, this.index, this.query, this.words) = (snapshot, index, query, words);
        matches = new SearchMatch[index.Entities];
        Array.Fill(matches, SearchMatch.Text);
    }

    public static SearchSlice Find(GraphSnapshot snapshot, SearchIndex index, SearchQuery query)
    {
        var words = new SearchWords(query.Text);
        return words.Needed.Length == 0 ? SearchSlice.Empty : new SearchAnswer(snapshot, index, query, words).Find();
    }

    private SearchSlice Find()
    {
        var (names, entities) = (new PlaceSet(index.Names), new PlaceSet(index.Entities));
        Gather(words.Needed[0], names, entities);
        var (otherNames, otherEntities) = (new PlaceSet(index.Names), new PlaceSet(index.Entities));
        foreach (var word in words.Needed.AsSpan(1))
        {
            otherNames.Clear();
            otherEntities.Clear();
            Gather(word, otherNames, otherEntities);
            names.IntersectWith(otherNames);
            entities.IntersectWith(otherEntities);
        }
        foreach (var name in names)
            Grade(name);
        var top = new TopPlaces(Math.Clamp(query.Limit, 1, QueryLimits.Search), Compare);
        foreach (var place in entities)
        {
            if (query.Kinds.IsDefaultOrEmpty || query.Kinds.Contains(snapshot.Entities[place].Head.Kind))
                top.Offer(place);
        }
        return new SearchSlice([.. top.ToArray().Select(Hit)], top.Offered);
    }

    /// <summary>The names with such a word, and the entities with one in a name or the summary.</summary>
    private void Gather(string word, PlaceSet names, PlaceSet entities)
    {
        var range = index.StartingWith(word);
        index.AddNames(names, range);
        index.AddSummaries(entities, range);
        foreach (var name in names)
            entities.Add(index.OwnerOf(name));
    }

    /// <summary>Notes how a name with every word fits, unless a better one was found.</summary>
    private void Grade(int name)
    {
        var owner = index.OwnerOf(name);
        var whole = index.MayBe(name, words.Hash) && words.AreWhole(index.NameOf(snapshot.Entities[owner], name));
        var match = index.IsTitle(name)
            ? (whole ? SearchMatch.Title : SearchMatch.TitleWords)
            : (whole ? SearchMatch.Alias : SearchMatch.AliasWords);
        if (match < matches[owner])
            matches[owner] = match;
    }

    private int Compare(int a, int b)
    {
        if (matches[a] != matches[b])
            return matches[a].CompareTo(matches[b]);
        var (x, y) = (index.SignificanceOf(a), index.SignificanceOf(b));
        return x != y ? y.CompareTo(x) : a.CompareTo(b);
    }

    private SearchHit Hit(int place)
    {
        var entity = snapshot.Entities[place];
        var matched = matches[place] switch
        {
            SearchMatch.Alias => entity.Aliases.First(words.AreWhole),
            SearchMatch.AliasWords => entity.Aliases.First(words.AreIn),
            _ => entity.Head.Title,
        };
        return new SearchHit(entity.Head, matches[place], matched);
    }
}
