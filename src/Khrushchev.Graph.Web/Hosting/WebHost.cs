namespace Khrushchev.Graph.Web.Hosting;

/// <summary>Puts the web application together.</summary>
internal static class WebHost
{
    /// <summary>The port when nobody chose one.</summary>
    public const int DefaultPort = 5080;

    /// <summary>The address of a port on this machine alone; port 0 takes a free one, which only a numeric address can.</summary>
    public static string Local(int port) => port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{port}";

    /// <summary>The application, ready to run.</summary>
    /// <param name="args">Settings as ASP.NET reads them from a command line.</param>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args });
        builder.AddKhrushchevGraph();
        var app = builder.Build();
        app.UseKhrushchevGraph();
        return app;
    }

    private static void AddKhrushchevGraph(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["urls"] is null)
            builder.WebHost.UseUrls(Local(DefaultPort));
        builder.AddPages();
    }

    private static void UseKhrushchevGraph(this WebApplication app)
    {
        app.MapPages();
    }
}
