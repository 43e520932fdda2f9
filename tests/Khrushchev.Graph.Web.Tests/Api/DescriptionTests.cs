using System.Text.Json;

namespace Khrushchev.Graph.Web.Tests.Api;

public sealed class DescriptionTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private static readonly string[] Paths =
    [
        "/api/cards", "/api/cards/{id}", "/api/causes/{id}", "/api/course", "/api/effects/{id}", "/api/entities/{id}",
        "/api/neighbourhood/{id}", "/api/paths", "/api/search", "/api/timeline",
    ];

    [Fact]
    public async Task Document_DescribesEveryAddressParameterAndAnswer()
    {
        var document = await api.GetAsync("/openapi/v1.json");

        var paths = document.GetProperty("paths").EnumerateObject().ToArray();
        Assert.Equal(Paths, paths.Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.All(paths, path =>
        {
            var get = Assert.Single(path.Value.EnumerateObject());
            Assert.Equal("get", get.Name);
            Assert.NotEqual("", get.Value.GetProperty("summary").GetString());
            Assert.All(Parameters(get.Value), p => Assert.NotEqual("", p.GetProperty("description").GetString()));
            Assert.All((string[])["200", "429", "503"], code => Assert.True(get.Value.GetProperty("responses").TryGetProperty(code, out _), $"{path.Name} {code}"));
        });
    }

    [Fact]
    public async Task Numbers_AreNumbersWithTheirBounds()
    {
        var document = await api.GetAsync("/openapi/v1.json");

        var search = document.GetProperty("paths").GetProperty("/api/search").GetProperty("get");
        var limit = Parameters(search).Single(p => p.GetProperty("name").GetString() == "limit").GetProperty("schema");
        Assert.Equal(("integer", 1, 50, 20), (limit.GetProperty("type").GetString(),
            limit.GetProperty("minimum").GetInt32(), limit.GetProperty("maximum").GetInt32(), limit.GetProperty("default").GetInt32()));
    }

    [Fact]
    public async Task Properties_SayWhatTheyMean()
    {
        var document = await api.GetAsync("/openapi/v1.json");

        var date = document.GetProperty("components").GetProperty("schemas").GetProperty("DateDto");
        Assert.Contains("EDTF", date.GetProperty("properties").GetProperty("edtf").GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    private static JsonElement[] Parameters(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray()] : [];
}
