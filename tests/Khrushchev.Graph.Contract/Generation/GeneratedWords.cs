using System.Globalization;

namespace Khrushchev.Graph.Contract.Generation;

/// <summary>Names and sentences that repeat as those of a real course do.</summary>
internal static class GeneratedWords
{
    private static readonly string[] First =
        ["Nikita", "Georgy", "Lavrentiy", "Nikolai", "Anastas", "Yekaterina", "Мария", "Łukasz", "José",
         "Anna", "Pyotr", "Zoë", "D'Arcy", "Olga"];

    private static readonly string[] Last =
        ["Khrushchev", "Malenkov", "Beria", "Bulganin", "Mikoyan", "Furtseva", "Kozlov", "Śmigły",
         "Suslov", "Zhukov", "Adzhubei", "O'Neill", "Shelepin"];

    private static readonly string[] Things =
        ["harvest", "plenum", "purge", "speech", "strike", "reform", "treaty", "arrest", "amnesty", "rising",
         "launch", "congress", "decree", "visit"];

    private static readonly string[] Kinds =
        ["great", "secret", "failed", "second", "virgin", "regional", "hasty", "last", "northern", "quiet"];

    private static readonly string[] Places =
        ["Moscow", "Kazan", "Novocherkassk", "Tbilisi", "Kyiv", "Budapest", "Poznań", "Leningrad", "Omsk", "Riga", "Berlin", "Minsk"];

    private static readonly string[] Verbs = ["knew", "denied", "wanted", "feared"];

    public static string Person(Random random) => $"{Pick(random, First)} {Pick(random, Last)}";

    public static string Happening(Random random) => random.Next(3) switch
    {
        0 => $"The {Pick(random, Kinds)} {Pick(random, Things)}",
        1 => $"{Pick(random, Things).ToUpper(CultureInfo.InvariantCulture)[0]}{Pick(random, Things)[1..]} of {Pick(random, Places)}",
        _ => $"The {Pick(random, Kinds)} {Pick(random, Things)} at {Pick(random, Places)}, {random.Next(1, 30)}",
    };

    public static string Place(Random random) => $"{Pick(random, Places)}-{random.Next(1, 99)}";

    public static string Sentence(Random random) =>
        $"The {Pick(random, Things)} in {Pick(random, Places)} was {Pick(random, Kinds)}, and "
        + $"{Pick(random, Last)} {Pick(random, Verbs)} it.";

    public static string Because(Random random) => $"it made the {Pick(random, Things)} in {Pick(random, Places)} {Pick(random, Kinds)}";

    public static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
