using Khrushchev.Graph.Web.Commands;

namespace Khrushchev.Graph.Web.Tests.Commands;

public sealed class ConfigurationArgumentsTests
{
    [Theory]
    [InlineData("serve notes --port 1", "serve notes --port 1", "")]
    [InlineData("--Teacher:Key=abc serve", "serve", "--Teacher:Key=abc")]
    [InlineData("--Teacher:Key abc notes", "notes", "--Teacher:Key=abc")]
    [InlineData("--environment Development", "", "--environment=Development")]
    [InlineData("--Notes= --Notes:Folder=abc", "", "--Notes= --Notes:Folder=abc")]
    [InlineData("--prot=1", "--prot=1", "")]
    [InlineData("check C:\\notes", "check C:\\notes", "")]
    public void Split_TellsSettingsFromWords(string args, string words, string settings)
    {
        var split = ConfigurationArguments.Split(args.Split(' '));

        Assert.Equal(words, string.Join(' ', split.Words));
        Assert.Equal(settings, string.Join(' ', split.Settings));
    }
}
