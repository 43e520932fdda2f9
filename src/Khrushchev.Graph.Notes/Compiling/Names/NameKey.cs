using System.Text;

namespace Khrushchev.Graph.Notes.Compiling.Names;

/// <summary>
/// How names are compared: composed and compatibility-folded Unicode (NFKC), lower case, every apostrophe and every dash the same, white
/// space trimmed and squeezed. Accents count: unlike a search, a link should name exactly one thing.
/// </summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in Normal(name))
        {
            if (char.IsWhiteSpace(c))
            {
                if (key.Length > 0 && key[^1] != ' ')
                    key.Append(' ');
            }
            else
            {
                key.Append(c switch
                {
                    '‘' or '’' or 'ʼ' or '`' or '´' => '\'',
                    '“' or '”' or '„' => '"',
                    '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
                    _ => char.ToLowerInvariant(c),
                });
            }
        }
        return key.ToString().TrimEnd();
    }

    private static string Normal(string name)
    {
        if (name.All(char.IsAscii))
            return name;
        // Half a surrogate pair cannot be normalised; the link fits nothing then, which is right.
        try
        {
            return name.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }
}
