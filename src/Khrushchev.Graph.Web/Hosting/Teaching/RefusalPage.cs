namespace Khrushchev.Graph.Web.Hosting.Teaching;

/// <summary>What somebody sees whose key is wrong; it stands alone, as nothing of the application may be ready.</summary>
internal static class RefusalPage
{
    public const string Title = "This is not the teacher's key";

    public const string Reason =
        "The key changes whenever the server starts anew. Open the teacher's link that the server printed when it started.";

    public const string Html = $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Title}</title></head>
        <body><main><h1>{Title}</h1><p>{Reason}</p><p><a href="/">Go to the course</a></p></main></body>
        </html>
        """;
}
