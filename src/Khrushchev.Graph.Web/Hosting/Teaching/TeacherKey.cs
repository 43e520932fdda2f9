using System.Security.Cryptography;
using System.Text;
using Khrushchev.Graph.Web.Hosting.Options;
using Microsoft.AspNetCore.WebUtilities;

namespace Khrushchev.Graph.Web.Hosting.Teaching;

/// <summary>The key that opens presenting and editing: the configured one, or a new random one at each start.</summary>
internal sealed class TeacherKey
{
    private const int RandomBytes = 24;
    private readonly byte[] hash;

    public TeacherKey(TeacherOptions options)
    {
        Value = options.Key ?? WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(RandomBytes));
        hash = Hash(Value);
        Seal = Convert.ToHexStringLower(SHA256.HashData(hash));
    }

    /// <summary>The key itself.</summary>
    public string Value { get; }

    /// <summary>Names the key without telling it: cookies carry it, and end with the key they were given for.</summary>
    public string Seal { get; }

    /// <summary>Whether somebody's key is this one; takes the same time for every wrong key of whatever length.</summary>
    public bool Matches(string? key) => CryptographicOperations.FixedTimeEquals(Hash(key ?? ""), hash);

    /// <summary>Where to show it.</summary>
    public string LinkFrom(string address) => $"{address.TrimEnd('/')}{TeacherSignIn.Path}?key={Uri.EscapeDataString(Value)}";

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
