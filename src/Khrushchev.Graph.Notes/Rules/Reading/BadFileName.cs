using System.Text;
using Khrushchev.Graph.Model;
using Khrushchev.Graph.Notes.Compiling.Drafts;
using Khrushchev.Graph.Notes.Diagnostics;
using Khrushchev.Graph.Queries;

namespace Khrushchev.Graph.Notes.Rules.Reading;

internal sealed class BadFileName() : Rule(
    "KG0008", Severity.Error, "The file's name is no id",
    "The name of a file without .md is the id of what it describes and part of its address on the web: lower-case letters a to z, digits and single hyphens, at most 100.")
{
    public override void Check(Draft draft, Report report)
    {
        foreach (var page in draft.Pages.Where(p => !EntityId.IsSlug(p.Note.Name)))
        {
            var better = Slug(page.Note.Name);
            var remedy = better.Length > 0 ? $"Rename it, for example to {better}.md." : "Rename it.";
            report.Add(this, page.Start, $"'{page.Note.Name}' cannot be an id, which is made of lower-case letters a to z, digits and single hyphens. {remedy}");
        }
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.Where(char.IsSurrogate).Any() ? "" : SearchText.Fold(name))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString()[..Math.Min(slug.Length, EntityId.MaxLength)].Trim('-');
    }
}
