using Khrushchev.Graph.Neo4j.Tests.Servers;
using Khrushchev.Graph.Neo4j.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Khrushchev.Graph.Neo4j.Tests;

public sealed class Neo4jOptionsTests
{
    private static readonly Neo4jOptions Right = new() { Uri = "http://localhost:7474", Password = "secret" };

    [Fact]
    public void Validate_RightSettings_Succeeds() => Assert.Empty(Errors(Right));

    [Fact]
    public void Validate_ManyFaults_AreReportedTogether()
    {
        var errors = Errors(new Neo4jOptions { Uri = "localhost", User = "", Database = " ", Retries = 99, Timeout = TimeSpan.Zero });

        Assert.Equal(6, errors.Count);
        Assert.All(errors, e => Assert.StartsWith("Neo4j:", e, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bolt://db")]
    [InlineData("neo4j+s://db.example")]
    public void Validate_BoltWithoutDriver_NamesBothWaysOut(string uri)
    {
        Assert.SkipWhen(Transports.HasBolt, "This build has the driver.");

        var error = Assert.Single(Errors(new Neo4jOptions { Uri = uri, Password = "secret" }));

        Assert.Contains("http", error, StringComparison.Ordinal);
        Assert.Contains("-p:BoltDriver=true", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_PasswordInUri_IsRefusedWithoutRepeatingItElsewhere() =>
        Assert.Contains("Neo4j:PasswordFile", Assert.Single(Errors(new Neo4jOptions { Uri = "http://neo4j:pw@localhost", Password = "secret" })), StringComparison.Ordinal);

    [Fact]
    public void Validate_PasswordTwice_IsRefused() =>
        Assert.Contains("both", Assert.Single(Errors(new Neo4jOptions { Uri = Right.Uri, Password = "a", PasswordFile = "b" })), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    public void Validate_NumbersOutOfRange_AreNamed(int number)
    {
        var errors = Errors(new Neo4jOptions { Uri = Right.Uri, Password = Right.Password, CommonWords = number, HubRelations = number });

        Assert.Equal(["Neo4j:CommonWords", "Neo4j:HubRelations"], errors.Select(e => e.Split(' ')[0]));
    }

    [Theory]
    [InlineData("secret word\r\n")]
    [InlineData("neo4j/secret word")]
    public void ReadPassword_File_IsWithoutLineEndAndUser(string text)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, text);

        var password = new Neo4jOptions { PasswordFile = file }.ReadPassword();

        File.Delete(file);
        Assert.Equal("secret word", password);
    }

    [Fact]
    public async Task Add_WrongSettings_FailWhenTheOptionsAreAskedFor()
    {
        await using var services = StoreFactory.Services([("Neo4j:Uri", "ftp://x"), ("Neo4j:Retries", "0")], null);

        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<Neo4jOptions>>().Value);

        Assert.Equal(3, fault.Failures.Count());
    }

    [Fact]
    public void Add_WithoutUri_LeavesTheStoreAlone()
    {
        var services = new ServiceCollection();

        Assert.False(services.AddNeo4jGraphStore(new ConfigurationBuilder().Build()));

        Assert.Empty(services);
    }

    private static List<string> Errors(Neo4jOptions options) => [.. new Neo4jOptionsValidator().Validate(null, options).Failures ?? []];
}
