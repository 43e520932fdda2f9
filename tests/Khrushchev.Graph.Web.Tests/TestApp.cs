using Khrushchev.Graph.Web.Hosting.Publishing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests;

/// <summary>The whole application in process, on a folder of its own.</summary>
internal sealed class TestApp : WebApplicationFactory<Program>
{
    public const string Key = "a-teacher's-key-for-tests";

    private readonly Dictionary<string, string?> settings = new()
    {
        ["Teacher:Key"] = Key,
        ["Notes:Settle"] = "00:00:00.0100000",
        ["Logging:LogLevel:Default"] = "None",
    };

    private readonly Action<IServiceCollection>? configure;

    public TestApp(TempNotes? notes = null, Action<IServiceCollection>? configure = null, params (string Key, string Value)[] more)
    {
        Notes = notes ?? TempNotes.WithSmallCourse();
        this.configure = configure;
        settings["Notes:Folder"] = Notes.Folder;
        foreach (var (key, value) in more)
            settings[key] = value;
        ClientOptions.AllowAutoRedirect = false;
    }

    public TempNotes Notes { get; }

    public CourseFeed Feed => Services.GetRequiredService<CourseFeed>();

    /// <summary>A client, once the course has been compiled for the first time.</summary>
    public async Task<HttpClient> ReadyAsync()
    {
        var client = CreateClient();
        await Feed.WhenAsync(status => status.Checked is not null && !status.Compiling, Patience.Token);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureAppConfiguration((_, configuration) => configuration.AddInMemoryCollection(settings));
        if (configure is not null)
            builder.ConfigureTestServices(configure);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Notes.Dispose();
    }
}
