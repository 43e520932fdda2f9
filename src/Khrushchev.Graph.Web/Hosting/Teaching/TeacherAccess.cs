using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Khrushchev.Graph.Web.Hosting.Teaching;

/// <summary>Who counts as the teacher: whoever has a cookie that was given for the key of now.</summary>
internal static class TeacherAccess
{
    /// <summary>The authorization policy of all that only a teacher may do.</summary>
    public const string Policy = "Teacher";

    /// <summary>The role in the cookie.</summary>
    public const string Role = "teacher";

    private const string SealClaim = "seal";

    public static void AddTeacherAccess(this IServiceCollection services)
    {
        services.AddSingleton<TeacherKey>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Configure);
        services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy.RequireAuthenticatedUser().RequireRole(Role));
        services.AddCascadingAuthenticationState();
    }

    /// <summary>The teacher, as a cookie keeps them.</summary>
    public static ClaimsPrincipal Teacher(TeacherKey key) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.Role, Role), new Claim(SealClaim, key.Seal)], CookieAuthenticationDefaults.AuthenticationScheme));

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "khrushchev-teacher";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = RefuseOldKeyAsync;
        // There is no page to sign in at: the way in is the link that the server printed.
        options.Events.OnRedirectToLogin = context => RefuseAsync(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => RefuseAsync(context, StatusCodes.Status403Forbidden);
    }

    private static Task RefuseOldKeyAsync(CookieValidatePrincipalContext context)
    {
        var key = context.HttpContext.RequestServices.GetRequiredService<TeacherKey>();
        if (context.Principal?.FindFirstValue(SealClaim) != key.Seal)
            context.RejectPrincipal();
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
