using AngleSharp.Html.Parser;
using CsCheck;
using Khrushchev.Graph.Notes.Rendering;

namespace Khrushchev.Graph.Tests.Notes.Rendering;

public sealed class NotesHtmlTests
{
    private static readonly string[] Allowed =
        ["P", "UL", "OL", "LI", "BLOCKQUOTE", "EM", "STRONG", "CODE", "PRE", "BR", "HR", "A", "H3", "H4", "H5", "H6"];

    [Theory]
    [InlineData("", "")]
    [InlineData("Plain & *soft* **loud** `code`", "<p>Plain &amp; <em>soft</em> <strong>loud</strong> <code>code</code></p>")]
    [InlineData("one\ntwo  \nthree", "<p>one\ntwo<br>three</p>")]
    [InlineData("one\n\ntwo", "<p>one</p><p>two</p>")]
    [InlineData("- a\n- b", "<ul><li>a</li><li>b</li></ul>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>")]
    [InlineData("- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>")]
    [InlineData("> said", "<blockquote><p>said</p></blockquote>")]
    [InlineData("# One\n\n### Three", "<h3>One</h3><h3>Three</h3>")]
    [InlineData("    <code>\n    two", "<pre><code>&lt;code&gt;\ntwo</code></pre>")]
    [InlineData("a\n\n---\n\nb", "<p>a</p><hr><p>b</p>")]
    [InlineData("an open [bracket", "<p>an open [bracket</p>")]
    [InlineData("[[two]]", "<p>[[two]]</p>")]
    public void Render_WhatTheModelCarries_IsPlainHtml(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Theory]
    [InlineData("[Beria](entity:beria)", "<p><a href=\"/entity/beria\">Beria</a></p>")]
    [InlineData("[*soft* words](card:rise)", "<p><a href=\"/card/rise\"><em>soft</em> words</a></p>")]
    [InlineData("[T](source:taubman-2003) [L](lesson:one)", "<p><a href=\"/source/taubman-2003\">T</a> <a href=\"/lesson/one\">L</a></p>")]
    [InlineData("[x](entity:Not_A_Slug)", "<p>x</p>")]
    [InlineData("[x](entity:a\"onclick=\"b)", "<p>x</p>")]
    [InlineData("[x](Entity:beria)", "<p>x</p>")]
    public void Render_LinkWithinTheCourse_GoesWhereTheProgramSays(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Theory]
    [InlineData("[x](https://example.org/a?b=c&d)", "https://example.org/a?b=c&d")]
    [InlineData("[x](http://example.org)", "http://example.org/")]
    [InlineData("<https://example.org>", "https://example.org/")]
    [InlineData("[x][ref]\n\n[ref]: https://example.org \"a title\"", "https://example.org/")]
    public void Render_LinkOutside_CarriesNoTrust(string markdown, string href)
    {
        var link = new HtmlParser().ParseDocument(Render(markdown)).QuerySelector("a")!;

        Assert.Equal((href, "noopener noreferrer nofollow"), (link.GetAttribute("href"), link.GetAttribute("rel")));
        Assert.Equal(2, link.Attributes.Length);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <b onclick=alert(1)>b</b> <!-- c -->")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](java\tscript:alert(1))")]
    [InlineData("[x](<  javascript:alert(1)>)")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("[x](//example.org/path)")]
    [InlineData("[x](/local)")]
    [InlineData("[x](other.md)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<someone@example.org>")]
    [InlineData("![x](https://example.org/x.png)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    [InlineData("[![i](data:x)](javascript:alert(1))")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("```html\"onclick=\n<script>\n```")]
    public void Render_HostileText_HasNoLinkAndNoForeignElement(string markdown)
    {
        var body = new HtmlParser().ParseDocument(Render(markdown)).Body!;

        Assert.Empty(body.QuerySelectorAll("a"));
        Assert.All(body.QuerySelectorAll("*"), e => Assert.Contains(e.TagName, Allowed));
        Assert.All(body.QuerySelectorAll("*"), e => Assert.Empty(e.Attributes));
    }

    private static readonly string[] Pieces =
    [
        "<", ">", "[", "]", "(", ")", "*", "_", "`", "\n", "\n\n", "    ", "- ", "> ", "# ", "!", "&", "\"", "'", "javascript:", "https://x", "entity:a",
        "<script>", "a", "\\", "|", "\ud800", "](", "[x](",
    ];

    [Fact]
    public void Render_AnyText_GivesOnlyAllowedElements() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(all => string.Concat(all.Select(i => Pieces[i]))).Sample(text =>
        {
            var body = new HtmlParser().ParseDocument(Render(text)).Body!;
            Assert.All(body.QuerySelectorAll("*"), e => Assert.Contains(e.TagName, Allowed));
            Assert.All(body.QuerySelectorAll("a"), a => Assert.Matches("^(https?://|/entity/)", a.GetAttribute("href")!));
        }, iter: 2_000);

    [Fact]
    public void Render_HopelesslyNested_IsShownAsItIs()
    {
        Assert.StartsWith("<p>", Render(new string('>', 50_000)), StringComparison.Ordinal);
        Assert.StartsWith("<p>", Render(string.Concat(Enumerable.Repeat("[a](", 20_000))), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AddressFromTheProgram_IsEscaped() =>
        Assert.Equal("<p><a href=\"/x?a=1&amp;b=&quot;\">x</a></p>", NotesHtml.Render("[x](entity:a)", (_, _) => "/x?a=1&b=\""));

    [Fact]
    public void Render_NoAddress_LeavesTheWords() =>
        Assert.Equal("<p>see <em>x</em> y</p>", NotesHtml.Render("see [*x* y](source:a)", (_, _) => null));

    private static string Render(string markdown) => NotesHtml.Render(markdown, (kind, id) => $"/{kind}/{id}");
}
