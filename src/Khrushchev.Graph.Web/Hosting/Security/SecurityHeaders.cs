using Microsoft.Extensions.Primitives;

namespace Khrushchev.Graph.Web.Hosting.Security;

/// <summary>What every answer tells the browser not to do.</summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// Nothing inline and nothing from elsewhere. Style attributes alone are let in: the timeline's camera is two custom
    /// properties on an element, and they can neither load nor run anything.
    /// </summary>
    public static readonly StringValues ContentSecurityPolicy = string.Join("; ",
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "style-src-attr 'unsafe-inline'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "frame-ancestors 'self'",
        "form-action 'self'");

    private static readonly (string Name, StringValues Value)[] All =
    [
        ("Content-Security-Policy", ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), fullscreen=(self)"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>Sets them as the answer starts, so that an error page which begins the answer anew has them too.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            foreach (var (name, value) in All)
                headers[name] = value;
            return Task.CompletedTask;
        }, context);
        return next(context);
    });
}
