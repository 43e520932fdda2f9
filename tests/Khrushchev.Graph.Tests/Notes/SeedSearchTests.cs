using Khrushchev.Graph.Queries;
using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Stores.Embedded;

namespace Khrushchev.Graph.Tests.Notes;

/// <summary>What a student types finds the right thing first in the bundled course.</summary>
public sealed class SeedSearchTests : IAsyncLifetime
{
    private readonly EmbeddedGraphStore store = new();

    public async ValueTask InitializeAsync() => await store.ReplaceAsync(Seed.Course, null, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("nikita-khrushchev", "K", "Khrushchev", "Khruschev", "Kruschev", "Krushchev", "Khrushov", "Kruschov", "Khrushchyov", "nikita")]
    [InlineData("joseph-stalin", "stalin", "josef stalin")]
    [InlineData("georgy-malenkov", "malenkov", "Malinkov", "Malenkow")]
    [InlineData("lavrentiy-beria", "beria", "Berija", "Lavrenty Beria")]
    [InlineData("georgy-zhukov", "zhukov", "Jukov", "marshal zhukov")]
    [InlineData("lazar-kaganovich", "kaganovich", "kaganovitch")]
    [InlineData("leonid-brezhnev", "brezhnev", "breznev", "Brezniev")]
    [InlineData("alexander-solzhenitsyn", "solzhenitsyn", "Solzhenitsin")]
    [InlineData("mikhail-suslov", "who was suslov")]
    [InlineData("secret-speech", "secret speech", "the secret speech", "what was the secret speech")]
    [InlineData("twentieth-congress", "XX Congress", "20th congress", "20th party congress", "twentieth congress", "xxth congress", "congress 1956")]
    [InlineData("twenty-second-congress", "22nd congress", "XXII congress")]
    [InlineData("virgin-lands", "virgin lands scheme", "virgin land", "vergin lands", "tselina")]
    [InlineData("malenkov-replaced", "Malenkov replaced", "malenkov resigns")]
    [InlineData("anti-party-group", "anti party group", "anti-party", "antiparty", "antiparty group")]
    [InlineData("chairman-of-the-kgb", "KGB head", "head of the kgb")]
    [InlineData("de-stalinisation", "de-stalinization", "destalinisation", "destalinization", "de stalinisation", "destalin")]
    [InlineData("democratisation", "democratization", "democratised")]
    [InlineData("decentralisation", "decentralization", "decentralised")]
    [InlineData("cult-of-personality", "cult of personality", "personality cult", "cult of the individual")]
    [InlineData("marshall-offer", "Marshall aid", "marshall plan")]
    [InlineData("comecon", "comecon", "CMEA")]
    [InlineData("cominform", "cominform")]
    [InlineData("east-and-west-fall-out", "iron curtain")]
    [InlineData("economic-councils", "Sovnarkhoz", "sovnarkhozy", "sovnarchoz")]
    [InlineData("general-secretary", "gensek", "general secretary")]
    [InlineData("beria-arrested", "beria arrest", "why did beria fall", "arrest of beria")]
    [InlineData("beria-shot", "beria executed", "death of beria")]
    [InlineData("stalin-dies", "stalins death", "death of stalin")]
    [InlineData("zhukov-dismissed", "zhukov sacked", "why was zhukov dismissed")]
    [InlineData("lenins-testament", "testament", "lenins testament", "lenin's will")]
    [InlineData("gulag", "gulag", "labour camps", "labor camps", "prison camps")]
    [InlineData("hungarian-rising", "hungary", "Hungary 1956", "hungarian uprising", "hungarian uprisng")]
    [InlineData("polish-october", "poland 1956", "polish october")]
    [InlineData("east-german-uprising", "east germany", "berlin uprising")]
    [InlineData("khrushchev-removed", "fall of khrushchev", "khrushchev ousted", "khrushchev dismissed", "why did khrushchev fall")]
    [InlineData("party-split", "bifurcation", "party split")]
    [InlineData("term-limits", "term limits")]
    [InlineData("comrade-courts", "comrades courts", "comrade's courts")]
    [InlineData("wider-membership", "party membership")]
    [InlineData("seven-year-plan", "7 year plan", "seven year plan")]
    [InlineData("presidium", "politburo", "presidium")]
    [InlineData("war-with-germany", "WW2", "world war 2", "second world war")]
    [InlineData("u2-shot-down", "U2", "u-2")]
    [InlineData("minister-of-defence", "minister of defense", "defence minister")]
    [InlineData("chairman-council-of-ministers", "premier", "prime minister")]
    [InlineData("peaceful-coexistence", "peaceful coexistence", "peaceful co-existence")]
    public async Task Search_WhatAStudentTypes_FindsItFirst(string id, params string[] texts)
    {
        foreach (var text in texts)
        {
            var slice = await store.SearchForgivinglyAsync(new SearchQuery(text), TestContext.Current.CancellationToken);
            Assert.True(slice.Hits.Length > 0, $"“{text}” finds nothing.");
            Assert.Equal((text, id), (text, slice.Hits[0].Entity.Id.Value));
        }
    }
}
