using System.Net.Http.Json;
using System.Text.Json;
using Khrushchev.Graph.Web.Hosting.Publishing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Khrushchev.Graph.Web.Tests.Hosting;

public sealed class FirstCourseGateTests
{
    private static readonly Uri Course = new("/api/course", UriKind.Relative);

    [Fact]
    public async Task WhoAsksBeforeTheCourseIsThere_WaitsForIt()
    {
        var source = new ScriptedSource();
        await using var app = new TestApp(configure: services => services.AddSingleton<ICourseSource>(source));
        using var client = app.CreateClient();
        await source.AskedAsync();
        var asked = client.GetFromJsonAsync<JsonElement>(Course, Patience.Token);

        source.Good("First");

        Assert.Equal("First", (await asked).GetProperty("course").GetProperty("title").GetString());
    }

    [Fact]
    public async Task ACourseThatTakesTooLong_IsNotWaitedForForEver()
    {
        var time = new FakeTimeProvider();
        var source = new ScriptedSource();
        await using var app = new TestApp(configure: services => services.AddSingleton<ICourseSource>(source).AddSingleton<TimeProvider>(time));
        using var client = app.CreateClient();
        await source.AskedAsync();
        var asked = client.GetFromJsonAsync<JsonElement>(Course, Patience.Token);
        while (!asked.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal(0, (await asked).GetProperty("version").GetInt64());
    }
}
