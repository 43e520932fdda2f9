namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>Which transport a URI's scheme asks for.</summary>
internal static class Transports
{
    /// <summary>Whether this build has Neo4j's driver (build property <c>BoltDriver</c>).</summary>
    public const bool HasBolt =
#if BOLT_DRIVER
        true;
#else
        false;
#endif

    public static bool IsHttp(string scheme) => scheme is "http" or "https";

    public static bool IsKnown(string scheme) =>
        IsHttp(scheme) || scheme is "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc";

    public static bool IsBuiltIn(string scheme) => HasBolt || IsHttp(scheme);

    public static ICypherTransport Create(Neo4jOptions options, IHttpClientFactory clients, TimeProvider time) =>
#if BOLT_DRIVER
        IsHttp(new Uri(options.Uri!).Scheme) ? new HttpTransport(clients, options, time) : new BoltTransport(options, time);
#else
        new HttpTransport(clients, options, time);
#endif
}
