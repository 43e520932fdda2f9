namespace Khrushchev.Graph.Web.Api;

/// <summary>
/// Describes a parameter as a whole number within both bounds, inclusive. Numbers are taken as text, so that one answer can
/// name every bad parameter; to a reader of the description they are numbers.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class WholeNumberAttribute : Attribute
{
    /// <summary>A number that is worked out where it is left out.</summary>
    public WholeNumberAttribute(int least, int most) => (Least, Most) = (least, most);

    /// <summary>A number with a default.</summary>
    public WholeNumberAttribute(int least, int most, int fallback) => (Least, Most, Default) = (least, most, fallback);

    public int Least { get; }

    public int Most { get; }

    public int? Default { get; }
}
