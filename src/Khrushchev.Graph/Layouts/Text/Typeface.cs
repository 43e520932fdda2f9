namespace Khrushchev.Graph.Layouts.Text;

/// <summary>
/// How wide text is in one of the two shipped families, so that a layout knows without a browser where it wraps. Advance widths as a
/// browser measures them, without kerning, which makes most words a little narrower. What is not in Basic Latin counts as a wide letter.
/// </summary>
public sealed class Typeface
{
    private const int FirstCharacter = ' ';
    private const int Wide = 660;
    private const char WordJoiner = '\u2060';

    // Thousandths of the type size, from the space to the tilde.
    private readonly short[] advances;

    private Typeface(short[] advances) => this.advances = advances;

    /// <summary>Source Serif 4, weight 600: titles.</summary>
    public static Typeface Title { get; } = new(
    [
        229, 314, 423, 544, 538, 949, 739, 207, 384, 384, 459, 548, 307, 335, 307, 364, 547, 547, 547,
        547, 547, 547, 547, 547, 547, 547, 307, 307, 548, 548, 548, 430, 867, 712, 669, 663, 745, 635,
        610, 725, 809, 387, 394, 726, 616, 930, 758, 742, 637, 742, 708, 560, 650, 758, 706, 1020, 678,
        667, 592, 356, 364, 356, 548, 528, 400, 555, 631, 527, 624, 540, 353, 573, 650, 336, 314, 616,
        337, 962, 652, 590, 633, 613, 475, 475, 369, 640, 582, 850, 585, 592, 497, 365, 302, 365, 548,
    ]);

    /// <summary>Source Sans 3, weight 400: dates and labels.</summary>
    public static Typeface Label { get; } = new(
    [
        200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497,
        497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527,
        494, 617, 652, 263, 479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513,
        476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555, 496, 289, 504, 544, 246, 247, 495,
        255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
    ]);

    /// <summary>Width on one line, in the unit of the size.</summary>
    public double Width(ReadOnlySpan<char> text, double size)
    {
        var sum = 0;
        foreach (var character in text)
            sum += Advance(character);
        return sum * size / 1000;
    }

    /// <summary>
    /// Lines the text takes in a column so wide, broken at spaces and behind hyphens and dashes as a browser breaks it (not before a word
    /// joiner); null where a word alone is wider than the column.
    /// </summary>
    public int? Lines(string text, double size, double width)
    {
        var (lines, used, start) = (1, 0.0, 0);
        while (start < text.Length)
        {
            var end = WordEnd(text, start);
            var word = Width(text.AsSpan(start, end - start).TrimEnd(' '), size);
            if (word > width)
                return null;
            if (used + word > width)
                (lines, used) = (lines + 1, 0);
            used += Width(text.AsSpan(start, end - start), size);
            start = end;
        }
        return lines;
    }

    private static int WordEnd(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is ' ' or '-' or '–' && (i + 1 == text.Length || text[i + 1] != WordJoiner))
                return i + 1;
        }
        return text.Length;
    }

    private int Advance(char character) => character switch
    {
        '–' or '‘' or '’' or '“' or '”' => advances['n' - FirstCharacter],
        '\u00A0' => advances[0],
        WordJoiner => 0,
        _ when character - FirstCharacter is >= 0 and var place && place < advances.Length => advances[place],
        _ => Wide,
    };
}
