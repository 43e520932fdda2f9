using System.Globalization;
using CsCheck;
using NodaTime;

namespace Khrushchev.Graph.Tests.Time;

/// <summary>
/// Generates EDTF texts of every kind that is read. Each is written around a day, or two days in order, which its window contains
/// by construction; so every text is valid without asking the parser.
/// </summary>
public static class EdtfGen
{
    private static readonly string[] Marks = ["", "", "", "?", "~", "%"];

    /// <summary>Any text: single dates, intervals, sets, each with marks of doubt, X and seasons.</summary>
    public static Gen<string> Any { get; } = Between(new LocalDate(-9000, 1, 1), new LocalDate(9000, 12, 31));

    /// <summary>Any text whose days are within the given ones, but for coarse dates that reach further.</summary>
    public static Gen<string> Between(LocalDate from, LocalDate to)
    {
        var days = Days(from, to);
        return Gen.Frequency((6, days.SelectMany(Around)), (4, Interval(days)), (3, Set(days)));
    }

    /// <summary>Days from one to another, both inclusive.</summary>
    public static Gen<LocalDate> Days(LocalDate from, LocalDate to) => Gen.Int[0, Period.DaysBetween(from, to)].Select(from.PlusDays);

    /// <summary>A single date, of any precision and with any doubt, whose window contains the day.</summary>
    public static Gen<string> Around(LocalDate day) => Gen.Frequency((5, Doubted(day)), (2, Unspecified(day)), (2, SubYear(day)));

    /// <summary>The day, its month or its year, with marks of doubt on either side of the parts.</summary>
    private static Gen<string> Doubted(LocalDate day) =>
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]).Array[6], Gen.Bool, (parts, marks, plain) =>
        {
            if (plain)
                Array.Fill(marks, "");
            string[] written = [Year(day.Year), TwoDigits(day.Month), TwoDigits(day.Day)];
            return string.Join('-', written.Take(parts).Select((part, i) => marks[i] + part + marks[i + 3]));
        });

    /// <summary>The day, its month or its year, with some digits left out.</summary>
    public static Gen<string> Unspecified(LocalDate day) =>
        Gen.Select(Gen.Int[1, 3], Gen.Int[1, 255], Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]), (parts, mask, mark) =>
        {
            string[] written = [Year(day.Year), TwoDigits(day.Month), TwoDigits(day.Day)];
            var text = string.Join('-', written.Take(parts)).ToCharArray();
            for (int i = 0, digit = 0; i < text.Length; i++)
            {
                if (char.IsAsciiDigit(text[i]) && digit++ > 0 && (mask >> (digit - 1) & 1) != 0)
                    text[i] = 'X';
            }
            var masked = new string(text);
            // The calendar has no year -9999.
            var isBeyond = masked.StartsWith("-9", StringComparison.Ordinal) && masked[2..5].All(c => c is '9' or 'X');
            return (isBeyond ? string.Join('-', written.Take(parts)) : masked) + mark;
        });

    /// <summary>A season, quarter, quadrimester or half-year that contains the day, by this table and not by the parser's.</summary>
    private static Gen<string> SubYear(LocalDate day) =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]), (kind, mark) =>
        {
            var winterMonths = day.Month <= 2 ? 1 : 0;
            int[] northern = [24, 24, 21, 21, 21, 22, 22, 22, 23, 23, 23, 24];
            int[] southern = [30, 30, 31, 31, 31, 32, 32, 32, 29, 29, 29, 30];
            var (year, code) = kind switch
            {
                0 => (day.Year - winterMonths, northern[day.Month - 1]),
                1 => (day.Year - winterMonths, northern[day.Month - 1] + 4),
                2 => (day.Year - winterMonths, southern[day.Month - 1]),
                3 => (day.Year, 33 + ((day.Month - 1) / 3)),
                4 => (day.Year, 37 + ((day.Month - 1) / 4)),
                _ => (day.Year, 40 + ((day.Month - 1) / 6)),
            };
            return $"{Year(year)}-{TwoDigits(code)}{mark}";
        });

    private static Gen<string> Interval(Gen<LocalDate> days) =>
        Gen.Select(days, days, Gen.Int[0, 9]).SelectMany((a, b, kind) =>
        {
            var (first, last) = a <= b ? (a, b) : (b, a);
            return kind switch
            {
                0 => Around(first).Select(s => s + "/.."),
                1 => Around(first).Select(s => s + "/"),
                2 => Around(last).Select(s => "../" + s),
                3 => Around(last).Select(s => "/" + s),
                4 => Gen.Const("../.."),
                _ => Gen.Select(Around(first), Around(last), (s, t) => $"{s}/{t}"),
            };
        });

    private static Gen<string> Set(Gen<LocalDate> days) =>
        Gen.Select(Member(days).Array[1, 4], Gen.Int[0, 5], Gen.Bool, (members, open, all) =>
        {
            var text = string.Join(',', members);
            if (open == 0 && !members[0].Contains(".."))
                text = ".." + text;
            if (open == 1 && !members[^1].Contains(".."))
                text += "..";
            return all ? $"{{{text}}}" : $"[{text}]";
        });

    private static Gen<string> Member(Gen<LocalDate> days) =>
        Gen.Select(days, days, Gen.Bool).SelectMany((a, b, range) =>
            range ? Gen.Select(Around(a <= b ? a : b), Around(a <= b ? b : a), (s, t) => $"{s}..{t}") : Around(a));

    private static string Year(int year) => year.ToString("0000;-0000", CultureInfo.InvariantCulture);

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
