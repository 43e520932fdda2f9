using System.Net;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Notes.Rendering;

/// <summary>Decides where a link may lead.</summary>
internal static class LinkTag
{
    private static readonly string[] Kinds = ["entity", "card", "source", "lesson"];

    /// <summary>The opening tag, or null where the link must be dropped and only its words stay.</summary>
    public static string? Of(string? url, Func<string, EntityId, string?> href)
    {
        if (url is null)
            return null;
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Kinds.Contains(url[..colon]))
            return EntityId.TryParse(url[(colon + 1)..], out var id) && href(url[..colon], id) is { } own ? $"<a href=\"{WebUtility.HtmlEncode(own)}\">" : null;
        // Written out again from what was understood, so that nothing a browser reads otherwise gets through.
        return Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? $"<a href=\"{WebUtility.HtmlEncode(address.AbsoluteUri)}\" rel=\"noopener noreferrer nofollow\">" : null;
    }
}
