using Khrushchev.Graph.Web.Api;
using Khrushchev.Graph.Web.Hosting.Errors;
using Khrushchev.Graph.Web.Hosting.Health;
using Khrushchev.Graph.Web.Hosting.Options;
using Khrushchev.Graph.Web.Hosting.Publishing;
using Khrushchev.Graph.Web.Hosting.Security;
using Khrushchev.Graph.Web.Hosting.Teaching;

namespace Khrushchev.Graph.Web.Hosting;

/// <summary>Puts the web application together.</summary>
internal static class WebHost
{
    /// <summary>The port when nobody chose one.</summary>
    public const int DefaultPort = 5080;

    /// <summary>The address of a port on this machine alone; port 0 takes a free one, which only a numeric address can.</summary>
    public static string Local(int port) => port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{port}";

    /// <summary>The application, ready to run.</summary>
    /// <param name="args">Settings as ASP.NET reads them from a command line.</param>
    public static WebApplication Build(string[] args)
    {
        // Assets and settings lie beside the application, wherever it is started from.
        var root = new ConfigurationBuilder().AddCommandLine(args).AddEnvironmentVariables("ASPNETCORE_").Build()[WebHostDefaults.ContentRootKey];
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = root ?? AppContext.BaseDirectory,
            ApplicationName = typeof(WebHost).Assembly.GetName().Name,
        });
        builder.AddKhrushchevGraph();
        var app = builder.Build();
        app.UseKhrushchevGraph();
        return app;
    }

    private static void AddKhrushchevGraph(this WebApplicationBuilder builder)
    {
        builder.AddAddress();
        // The manifest of a build leads to assets in their project folders; a published application has none and needs none.
        builder.WebHost.UseStaticWebAssets();
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddGraphOptions();
        services.AddCourse(builder.Configuration);
        services.AddServerLimits();
        services.AddRateLimits();
        services.AddTeacherAccess();
        services.AddErrorHandling();
        services.AddHealth();
        services.AddApi();
        builder.AddPages();
    }

    private static void UseKhrushchevGraph(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseErrorHandling();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseResponseCompression();
        app.UseFirstCourseGate();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapTeacherSignIn();
        app.MapApi();
        app.MapPages();
    }

    private static void AddAddress(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        if (settings["urls"] is null && settings["http_ports"] is null && settings["https_ports"] is null && !settings.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(Local(DefaultPort));
    }

    private static void AddGraphOptions(this IServiceCollection services)
    {
        services.AddSingleton(provider => GraphOptions.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider => provider.GetRequiredService<GraphOptions>().Notes);
        services.AddSingleton(provider => provider.GetRequiredService<GraphOptions>().Teacher);
    }
}
