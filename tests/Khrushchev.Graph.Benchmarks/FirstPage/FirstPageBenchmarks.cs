using BenchmarkDotNet.Attributes;
using Khrushchev.Graph.Web.Hosting.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Khrushchev.Graph.Benchmarks.FirstPage;

/// <summary>The first picture of the bundled course, drawn on the server, against a page with one heading in the same kind of host.</summary>
[MemoryDiagnoser]
public class FirstPageBenchmarks
{
    private WebApplicationFactory<CourseFeed>? course;
    private WebApplication? blank;
    private HttpClient courseClient = null!;
    private HttpClient blankClient = null!;

    /// <summary>Starts both hosts in this process, the course compiled and published.</summary>
    [GlobalSetup]
    public async Task StartAsync()
    {
        course = new WebApplicationFactory<CourseFeed>().WithWebHostBuilder(host => host
            .UseSolutionRelativeContentRoot("src/Khrushchev.Graph.Web", "*.sln").UseEnvironment("Production")
            .ConfigureAppConfiguration((_, settings) => settings.AddInMemoryCollection(
                new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "None", ["Notes:Watch"] = "false" })));
        courseClient = course.CreateClient();
        await course.Services.GetRequiredService<CourseFeed>().WhenAsync(s => s.Version > 0, CancellationToken.None);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        blank = builder.Build();
        blank.UseAntiforgery();
        blank.MapRazorComponents<BlankPage>().AddInteractiveServerRenderMode();
        await blank.StartAsync();
        blankClient = blank.GetTestClient();
    }

    /// <summary>A page with one heading.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> Blank() => LengthAsync(blankClient, "/");

    /// <summary>The timeline.</summary>
    [Benchmark]
    public Task<int> Timeline() => LengthAsync(courseClient, "/");

    /// <summary>The timeline with something in focus and its panel.</summary>
    [Benchmark]
    public Task<int> TimelineWithFocus() => LengthAsync(courseClient, "/?focus=beria-arrested");

    /// <summary>Stops both.</summary>
    [GlobalCleanup]
    public async Task StopAsync()
    {
        if (course is not null)
            await course.DisposeAsync();
        if (blank is not null)
            await blank.DisposeAsync();
    }

    private static async Task<int> LengthAsync(HttpClient client, string address)
    {
        var page = await client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
        return page.Length > 100 ? page.Length : throw new InvalidOperationException("That was no page.");
    }
}
