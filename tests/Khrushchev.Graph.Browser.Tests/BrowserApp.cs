using System.Diagnostics;
using Khrushchev.Graph.Browser.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

[assembly: AssemblyFixture(typeof(BrowserApp))]

namespace Khrushchev.Graph.Browser.Tests;

/// <summary>The real app on a free port with a copy of the bundled course in the project's store, and one Chromium for all tests.</summary>
public sealed class BrowserApp : IAsyncLifetime
{
    private readonly CourseStore store = new();
    private WebApplicationFactory<Program>? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the app answers, with a closing slash.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>What leads an application to the course; null before there is one.</summary>
    public IReadOnlyDictionary<string, string>? Settings { get; private set; }

    /// <summary>The folder of the notes, for tests that save one; a copy, never the repository's.</summary>
    public string Notes { get; } = Directory.CreateTempSubdirectory("khrushchev-notes-").FullName;

    /// <summary>What makes a visitor the teacher.</summary>
    public const string TeacherKey = "the-key-of-the-browser-tests";

    /// <summary>The top of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(20_000);
        if (Chromium.Find(playwright) is not { } path)
            return;
        Copy(Path.Combine(Root, "graph-seed"), Notes);
        Settings = await store.StartAsync();
        if (Settings is null)
            return;
        app = Start(Settings.Append(new("Notes:Folder", Notes)).Append(new("Teacher:Key", TeacherKey)));
        Address = app.ClientOptions.BaseAddress;
        await PublishedAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Chromium.Flags });
    }

    /// <summary>An application of its own on a free port.</summary>
    public static WebApplicationFactory<Program> Start(IEnumerable<KeyValuePair<string, string>> settings)
    {
        // Read while the host is put together, which settings added later would miss.
        var app = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseUrls("http://127.0.0.1:0");
            foreach (var (name, value) in settings)
                host.UseSetting(name, value);
        });
        app.UseKestrel(0);
        app.StartServer();
        return app;
    }

    /// <summary>A fresh page in a context of its own; skips the test where there is no browser, except in CI, where it fails.</summary>
    /// <param name="screen">What it is shown on.</param>
    /// <param name="address">Below the application's own.</param>
    /// <param name="first">A script that runs before those of the page, or null.</param>
    public async Task<IPage> OpenAsync(Screen screen, string address = "", string? first = null)
    {
        var missing = store.Missing ?? "No Chromium was found: install one or name it in the variable CHROMIUM.";
        if (browser is null && Environment.GetEnvironmentVariable("CI") is "true" or "1")
            Assert.Fail($"In CI no browser test may be skipped. {missing}");
        Assert.SkipWhen(browser is null, missing);
        var context = await browser!.NewContextAsync(screen.Options(Address));
        if (screen.Theme is { } theme)
            await context.AddCookiesAsync([new() { Name = "theme", Value = theme, Url = Address.ToString() }]);
        if (first is not null)
            await context.AddInitScriptAsync(first);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        page.SetDefaultNavigationTimeout(60_000);
        await page.GotoAsync(address);
        await page.ReadyAsync();
        return page;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (app is not null)
            await app.DisposeAsync();
        await store.DisposeAsync();
        Directory.Delete(Notes, recursive: true);
    }

    /// <summary>Waits until the course is in the store.</summary>
    private async Task PublishedAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var patience = Stopwatch.StartNew(); ;)
        {
            using var health = await client.GetAsync(new Uri("health", UriKind.Relative));
            if (health.IsSuccessStatusCode)
                return;
            if (patience.Elapsed > TimeSpan.FromMinutes(2))
                throw new InvalidOperationException($"The course was not published: {await health.Content.ReadAsStringAsync()}");
            await Task.Delay(100);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*.md", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Khrushchev.Graph.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Khrushchev.Graph.sln is not above the tests.");
    }
}
