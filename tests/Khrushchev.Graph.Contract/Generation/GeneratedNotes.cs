using System.Globalization;
using System.Text;
using NodaTime;

namespace Khrushchev.Graph.Contract.Generation;

/// <summary>
/// A folder of notes made from a seed, as long and as linked as those somebody writes; the compiler finds no error in it. Titles end in a
/// number to be unique, events follow one another in time, so that a cause is never after its effect.
/// </summary>
public sealed class GeneratedNotes
{
    private const int Bullets = 8;

    private readonly Random random;
    private readonly List<GeneratedNote> notes = [];
    private readonly List<string> cards = [];
    private readonly List<string> works = [];
    private readonly List<string> people = [];
    private readonly List<string> happenings = [];

    private GeneratedNotes(int seed) => random = new Random(seed);

    /// <summary>
    /// Makes so many files, from 10: one course, and of every twenty one card, one work, five people, thirteen events and policies.
    /// </summary>
    public static IReadOnlyList<GeneratedNote> Make(int seed, int count)
    {
        var made = new GeneratedNotes(seed);
        const string course = "---\ntype: course\nperiod: 1860/1991\n---\n# A generated course\n\nMade from a seed.\n";
        made.notes.Add(new GeneratedNote("course.md", course));
        for (var number = 1; made.notes.Count < count; number++)
            made.Add(number, count);
        return made.notes;
    }

    private void Add(int number, int count)
    {
        switch (number % 20)
        {
            case 1: Card(number); break;
            case 2: Work(number); break;
            case 3 or 7 or 11 or 15 or 19: Person(number); break;
            case 9 or 17: Happening(number, count, "policy", "policies"); break;
            default: Happening(number, count, "event", "events"); break;
        }
    }

    private void Card(int number)
    {
        var title = $"What of {GeneratedWords.Happening(random)} {Number(number)}?";
        var text = new StringBuilder($"---\ntype: card\nnumber: {Number(number)}\n---\n# {title}\n\n");
        for (var bullet = 1; bullet <= Bullets; bullet++)
            text.Append(CultureInfo.InvariantCulture, $"- {GeneratedWords.Sentence(random)} ^b{bullet}\n");
        notes.Add(new GeneratedNote($"cards/card-{Number(number)}.md", text.ToString()));
        cards.Add(title);
    }

    private void Work(int number)
    {
        var author = GeneratedWords.Person(random);
        notes.Add(new GeneratedNote(
            $"sources/work-{Number(number)}.md",
            $"---\ntype: source\nkind: book\nauthor: {author}\nyear: 1999\naliases: [Work {Number(number)}]\n---\n"
            + $"# A life of number {Number(number)}\n\nA full life.\n"));
        works.Add($"Work {Number(number)}");
    }

    private void Person(int number)
    {
        var title = $"{GeneratedWords.Person(random)} {Number(number)}";
        notes.Add(new GeneratedNote(
            $"people/person-{Number(number)}.md",
            $"---\ntype: person\ndate: 1840/1995\nsignificance: {Number(random.Next(1, 6))}\naliases: [P{Number(number)}]\n---\n"
            + $"# {title}\n\n{Story()}\n## Sources\n- {Evidence()}\n"));
        people.Add(title);
    }

    private void Happening(int number, int count, string type, string folder)
    {
        var day = new LocalDate(1860, 1, 1).PlusDays((int)(130L * 365 * number / (count + 1)));
        var title = $"{GeneratedWords.Happening(random)} {Number(number)}";
        var date = day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
        var text = new StringBuilder(
            $"---\ntype: {type}\ndate: {(type == "policy" ? $"{date}/1991" : date)}\ntheme: {(random.Next(2) == 0 ? "party" : "economy")}\n"
            + $"significance: {Number(random.Next(1, 6))}\n---\n# {title}\n\n{Story()}");
        if (happenings.Count > 3)
        {
            text.Append("## Causes\n");
            foreach (var cause in happenings[^3..].Concat([GeneratedWords.Pick(random, happenings[..^3])]).Take(random.Next(1, 5)))
                text.Append("- **long-term**, strong: [[").Append(cause).Append("]] — ").Append(Reason()).Append('\n');
        }
        if (people.Count > 1 && type == "event")
        {
            text.Append("\n## People\n");
            text.Append(Took(people[^1], "spoke")).Append(Took(people[^2], "listened"));
        }
        text.Append("\n## Sources\n- ").Append(Evidence()).Append('\n');
        notes.Add(new GeneratedNote($"{folder}/{type}-{Number(number)}.md", text.ToString()));
        happenings.Add(title);
    }

    private string Story()
    {
        var told = people.Count > 0 ? $"It was [[{people[^1]}]] who said: *{GeneratedWords.Because(random)}*. " : "";
        string[] said = [.. Enumerable.Range(0, 4).Select(_ => GeneratedWords.Sentence(random))];
        return $"{said[0]}\n\n{told}{said[1]} {said[2]}\n\n{said[3]}\n\n";
    }

    private string Took(string person, string part) => $"- [[{person}]]: {part}. {Evidence()}\n";

    private string Reason() => $"{GeneratedWords.Because(random)}. {Evidence()}";

    private string Evidence() => random.Next(3) == 0 && works.Count > 0
        ? $"[[{GeneratedWords.Pick(random, works)}]]"
        : $"[[{GeneratedWords.Pick(random, cards)}#^b{Number(random.Next(1, Bullets + 1))}]]";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
