using System.Diagnostics.CodeAnalysis;

namespace Khrushchev.Graph.Model;

/// <summary>
/// The stable name of an entity, card, source or lesson: a slug of lower-case ASCII letters, digits and single hyphens,
/// made from its file's name. Never a database's internal id. Ordered and compared by ordinal.
/// </summary>
public readonly record struct EntityId : IComparable<EntityId>
{
    /// <summary>The longest slug that is accepted, in characters.</summary>
    public const int MaxLength = 100;

    private readonly string? value;

    /// <summary>Takes a slug.</summary>
    /// <exception cref="ArgumentException">The text is no slug; see <see cref="IsSlug"/>.</exception>
    public EntityId(string value) =>
        this.value = IsSlug(value) ? value : throw new ArgumentException($"'{value}' is not a slug of letters, digits and hyphens.", nameof(value));

    /// <summary>The slug; empty for the default value, which names nothing.</summary>
    public string Value => value ?? "";

    /// <summary>Whether the text may be an id: 1 to <see cref="MaxLength"/> of a-z, 0-9 and inner single hyphens.</summary>
    public static bool IsSlug([NotNullWhen(true)] string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MaxLength || text[0] == '-' || text[^1] == '-')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && (c != '-' || text[i - 1] == '-'))
                return false;
        }
        return true;
    }

    /// <summary>Reads an id from untrusted text; false and the default value where it is no slug.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EntityId id)
    {
        var ok = IsSlug(text);
        id = ok ? new EntityId(text!) : default;
        return ok;
    }

    /// <inheritdoc/>
    public int CompareTo(EntityId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(EntityId left, EntityId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(EntityId left, EntityId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(EntityId left, EntityId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(EntityId left, EntityId right) => left.CompareTo(right) >= 0;
}
