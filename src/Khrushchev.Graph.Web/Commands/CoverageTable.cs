using Khrushchev.Graph.Notes;
using Spectre.Console;

namespace Khrushchev.Graph.Web.Commands;

/// <summary>Prints what cites each bullet of the cards.</summary>
internal static class CoverageTable
{
    // A file or a log has no width of its own, and ids that are broken in the middle cannot be searched for.
    private const int FileWidth = 200;

    /// <summary>Prints the table and a closing line.</summary>
    /// <returns>How many bullets nothing cites.</returns>
    public static int Write(TextWriter output, CoverageReport report)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (!console.Profile.Out.IsTerminal)
            console.Profile.Width = FileWidth;
        foreach (var card in report.Cards)
            console.Write(TableOf(card));
        output.WriteLine(report.Uncovered == 0
            ? $"All {report.Bullets} bullets have come into the graph."
            : $"{report.Uncovered} of {report.Bullets} bullets have not come into the graph.");
        return report.Uncovered;
    }

    private static Table TableOf(CardCoverage card)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape($"{card.Card.Number}. {card.Card.Title}")) };
        table.Border(TableBorder.Simple).AddColumns("Bullet", "Entities", "Relations");
        foreach (var bullet in card.Bullets)
        {
            table.AddRow(
                new Text($"^{bullet.Passage.Id.Anchor}, line {bullet.Passage.Location.Line}", bullet.IsCovered ? Style.Plain : new Style(Color.Red)),
                bullet.IsCovered ? new Text(string.Join('\n', bullet.Entities)) : new Text("nothing", new Style(Color.Red)),
                new Text(string.Join('\n', bullet.Relations.Select(r => r.Replace('|', ' ')))));
        }
        return table;
    }
}
