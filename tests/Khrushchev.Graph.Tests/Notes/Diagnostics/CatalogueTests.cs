using System.Text.RegularExpressions;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Notes.Rules;

namespace Khrushchev.Graph.Tests.Notes.Diagnostics;

/// <summary>The catalogue, the rules, the documentation and the tests name the same codes.</summary>
public sealed partial class CatalogueTests
{
    [Fact]
    public void Catalogue_EveryRule_IsInItOnceByCode()
    {
        var rules = typeof(Rule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract).ToList();

        Assert.Equal(rules.Select(t => t.Name).Order(), AllRules.InOrder.Select(r => r.GetType().Name).Order());
        Assert.Equal(DiagnosticCatalogue.All.Select(r => r.Code).Distinct().Order(StringComparer.Ordinal), DiagnosticCatalogue.All.Select(r => r.Code));
        Assert.All(DiagnosticCatalogue.All, r => Assert.Matches("^KG[0-9]{4}$", r.Code));
    }

    [Fact]
    public void Documentation_OfEachCode_SaysWhatTheCatalogueSays()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics.md"));
        var documented = Entry().Matches(text).Select(m => new DiagnosticRule(
            m.Groups["code"].Value, Enum.Parse<Severity>(m.Groups["severity"].Value, ignoreCase: true), m.Groups["title"].Value, m.Groups["help"].Value.Trim()));

        Assert.Equal(DiagnosticCatalogue.All, documented);
    }

    [Fact]
    public void Tests_OfEachCode_AreThere()
    {
        var tests = string.Concat(Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Khrushchev.Graph.Tests", "Notes"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText));

        Assert.All(DiagnosticCatalogue.All, rule => Assert.Contains($"\"{rule.Code}\"", tests, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^### (?<code>KG\d{4}) (?<title>.+?) \((?<severity>\w+)\)\n\n(?<help>(?:[^#\n].*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
