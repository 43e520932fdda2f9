using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Hosting.Publishing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Neo4j.Tests.Nodes;

/// <summary>The whole application in process, on a Neo4j database.</summary>
internal sealed class WebNode : WebApplicationFactory<CourseFeed>
{
    private readonly Dictionary<string, string?> settings = new()
    {
        ["Logging:LogLevel:Default"] = "None",
        ["Neo4j:PollInterval"] = "00:00:00.1",
        ["Neo4j:Retries"] = "1",
        ["Notes:Poll"] = "00:00:00.1",
        ["Notes:Settle"] = "00:00:00.01",
    };

    /// <param name="database">Where the course is.</param>
    /// <param name="notes">What is published, or null where the node only shows what others publish.</param>
    public WebNode(Database database, string? notes)
    {
        foreach (var (key, value) in database.Settings())
            settings[key] = value;
        settings["Notes:Publish"] = notes is null ? "false" : "true";
        settings["Notes:Folder"] = notes;
    }

    public IGraphStore Store => Services.GetRequiredService<IGraphStore>();

    public CourseFeed Feed => Services.GetRequiredService<CourseFeed>();

    // As settings of the host, for the application chooses its store before it is built.
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
    }
}
