using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Parsing;

namespace Khrushchev.Graph.Notes.Compiling.Binding;

/// <summary>A part of a paragraph without white space at its ends.</summary>
internal readonly record struct Stretch(Page Page, Prose Prose, int Start, int End)
{
    public bool IsEmpty => Start >= End;

    /// <summary>The words with marks for links.</summary>
    public string Text => Prose.Flat[Start..End];

    public Written Written => new(Prose.Plain(Start, End), Page.Span(Prose.RangeOf(Start, End - Start)));

    public static Stretch Of(Page page, Prose prose, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(prose.Flat[start]))
            start++;
        while (end > start && char.IsWhiteSpace(prose.Flat[end - 1]))
            end--;
        return new Stretch(page, prose, start, end);
    }

    public Stretch Skip(int count) => Of(Page, Prose, Start + count, End);

    /// <summary>The parts between the separators, empty ones too.</summary>
    public IEnumerable<Stretch> Split(char separator)
    {
        var start = Start;
        for (var i = Start; i <= End; i++)
        {
            if (i < End && Prose.Flat[i] != separator)
                continue;
            yield return Of(Page, Prose, start, i);
            start = i + 1;
        }
    }

    /// <summary>What stands before and after the first em dash, en dash beside a space, or hyphen between spaces.</summary>
    public (Stretch Before, Stretch? After) SplitAtDash()
    {
        for (var i = Start; i < End; i++)
        {
            var open = i == Start || char.IsWhiteSpace(Prose.Flat[i - 1]);
            var shut = i == End - 1 || char.IsWhiteSpace(Prose.Flat[i + 1]);
            if (Prose.Flat[i] == '—' || (Prose.Flat[i] == '–' && (open || shut)) || (Prose.Flat[i] == '-' && open && shut))
                return (Of(Page, Prose, Start, i), Of(Page, Prose, i + 1, End));
        }
        return (this, null);
    }
}
