namespace Khrushchev.Graph.Time.Words;

/// <summary>A place in words that moves from left to right; a copy of it is a way back.</summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    public int Position;

    private readonly char Next => Position < text.Length ? text[Position] : '\0';

    /// <summary>Whether a date may end here: no letter or digit follows, nor one behind a dash, stroke or apostrophe.</summary>
    public readonly bool AtBoundary
    {
        get
        {
            var after = Position + 1 < text.Length ? text[Position + 1] : '\0';
            return !char.IsLetterOrDigit(Next) && !((IsDash(Next) || IsApostrophe(Next) || Next == '/') && char.IsLetterOrDigit(after));
        }
    }

    public void SkipSpace()
    {
        while (Position < text.Length && char.IsWhiteSpace(text[Position]))
            Position++;
    }

    public bool Take(char c)
    {
        if (Position >= text.Length || text[Position] != c)
            return false;
        Position++;
        return true;
    }

    public bool TakeApostrophe() => IsApostrophe(Next) && Take(Next);

    /// <summary>Takes a dash with or without space around it, or "to", "until", "till", "through".</summary>
    public bool TakeRangeMark(out bool close)
    {
        close = IsDash(Next);
        SkipSpace();
        if (IsDash(Next))
        {
            Position++;
            close &= !char.IsWhiteSpace(Next);
            SkipSpace();
            return true;
        }
        if (TakeWord() is not ("to" or "until" or "till" or "through"))
            return false;
        SkipSpace();
        return true;
    }

    /// <summary>The letters from here on; empty where there are none.</summary>
    public ReadOnlySpan<char> TakeWord()
    {
        var start = Position;
        while (char.IsLetter(Next))
            Position++;
        return text[start..Position];
    }

    /// <summary>A number of at most four digits, and how many they are; false where there is none or it is longer.</summary>
    public bool TakeNumber(out int number, out int digits)
    {
        var start = Position;
        number = 0;
        while (char.IsAsciiDigit(Next) && Position - start < 5)
            number = (number * 10) + (text[Position++] - '0');
        digits = Position - start;
        return digits is > 0 and < 5;
    }

    /// <summary>The <c>th</c> of a day.</summary>
    public bool TakeOrdinal()
    {
        var before = Position;
        if (TakeWord() is "st" or "nd" or "rd" or "th")
            return true;
        Position = before;
        return false;
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '‐' or '‑' or '−';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`';
}
