using System.Globalization;
using Khrushchev.Graph.Browser.Tests;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Hosting.Publishing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Khrushchev.Graph.Benchmarks.Frames;

/// <summary>
/// How long a frame of the timeline takes in a real browser while somebody pans and zooms: the time from one animation frame to the next,
/// one gesture in each. The browser waits for the screen, so a frame is never shorter than its tick. With 0 frames the course is only served, to
/// be looked at with the browser's own tools.
/// </summary>
internal static class FrameRun
{
    private static readonly (int Width, int Height)[] Screens = [(1920, 1080), (2560, 1440)];

    // Each step is a wheel event on the stage: sideways it pans, with deltaY it zooms about the middle.
    private static readonly (string Name, string Address, string Step)[] Gestures =
    [
        ("pan", "", "i => ({ deltaX: i % 120 < 60 ? 14 : -14 })"),
        ("zoom", "", "i => ({ deltaY: i % 60 < 30 ? -12 : 12 })"),
        ("pan with 20 arcs", "?focus=event-3&from=1953-01-01&to=1954-06-30", "i => ({ deltaX: i % 120 < 60 ? 14 : -14 })"),
        ("pan with a day", "?day=1957-01-01&from=1956-01-01&to=1957-12-31", "i => ({ deltaX: i % 120 < 60 ? 14 : -14 })"),
    ];

    private const string Count = """
        () => {
          const stage = document.querySelector('.stage').getBoundingClientRect();
          const all = [...document.querySelectorAll('[data-mark]')];
          const seen = all.filter(mark => { const box = mark.querySelector('.shape').getBoundingClientRect();
            return box.right > stage.left && box.left < stage.right && box.bottom > stage.top && box.top < stage.bottom; });
          return [seen.length, all.length];
        }
        """;

    private const string Drive = """
        ([step, frames]) => new Promise(done => {
          const make = eval(step), stage = document.querySelector('.stage'), box = stage.getBoundingClientRect(), times = [];
          const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, bubbles: true, cancelable: true };
          let before;
          requestAnimationFrame(function tick(now) {
            if (before !== undefined) times.push(now - before);
            before = now;
            if (times.length >= frames) return done(times);
            requestAnimationFrame(tick);
            // As in life, the event comes between two frames.
            setTimeout(() => stage.dispatchEvent(new WheelEvent('wheel', { ...at, ...make(times.length) })));
          });
        })
        """;

    public static async Task<int> RunAsync(string[] sizes)
    {
        var frames = sizes.Length > 0 ? int.Parse(sizes[0], CultureInfo.InvariantCulture) : 600;
        await using var app = new WebApplicationFactory<CourseFeed>().WithWebHostBuilder(host => host
            .UseSolutionRelativeContentRoot("src/Khrushchev.Graph.Web", "*.sln").UseEnvironment("Production")
            .ConfigureAppConfiguration((_, settings) => settings.AddInMemoryCollection(
                new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "None", ["Notes:Watch"] = "false" })));
        app.UseKestrel(0);
        app.StartServer();
        await app.Services.GetRequiredService<CourseFeed>().WhenAsync(s => s.Version > 0, CancellationToken.None);
        await app.Services.GetRequiredService<IGraphStore>().ReplaceAsync(DenseCourse.Make(events: 30_000, policies: 400), null, CancellationToken.None);

        if (frames == 0)
        {
            Console.WriteLine($"The dense course is at {app.ClientOptions.BaseAddress} until a key is pressed.");
            Console.Read();
            return 0;
        }
        using var playwright = await Playwright.CreateAsync();
        if (Chromium.Find(playwright) is not { } path)
        {
            Console.WriteLine("No Chromium was found: install one or name it in the variable CHROMIUM.");
            return 1;
        }
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Chromium.Flags });
        foreach (var (width, height) in Screens)
        {
            foreach (var (name, address, step) in Gestures)
            {
                var page = await browser.NewPageAsync(new() { BaseURL = app.ClientOptions.BaseAddress.ToString(), ViewportSize = new() { Width = width, Height = height }, BypassCSP = true });
                await page.GotoAsync(address);
                await page.Locator(".timeline[data-live]").WaitForAsync();
                await page.EvaluateAsync<double[]>(Drive, new object[] { step, 120 }); // warm
                var marks = await page.EvaluateAsync<int[]>(Count);
                Report($"{width}x{height} {name}", marks, await page.EvaluateAsync<double[]>(Drive, new object[] { step, frames }));
                await page.CloseAsync();
            }
        }
        return 0;
    }

    private static void Report(string what, int[] marks, double[] times)
    {
        Array.Sort(times);
        double At(double share) => times[Math.Min(times.Length - 1, (int)(share * times.Length))];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-28} {marks[0],4} marks on screen of {marks[1],4} in the page   p50 {At(0.5),6:N1} ms   p95 {At(0.95),6:N1} ms   worst {times[^1],6:N1} ms"));
    }
}
