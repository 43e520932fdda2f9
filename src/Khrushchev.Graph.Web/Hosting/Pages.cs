using Khrushchev.Graph.Web.Components;
using Khrushchev.Graph.Web.Components.Network;
using Khrushchev.Graph.Web.Components.State;

namespace Khrushchev.Graph.Web.Hosting;

/// <summary>The pages for people: their services and their addresses.</summary>
internal static class Pages
{
    /// <summary>What components take.</summary>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddScoped<PatientStore>();
        builder.Services.AddSingleton<InfoMemory>();
        builder.Services.AddSingleton<NetworkPictures>();
    }

    /// <summary>Where they answer.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        NetworkPictures.Map(app);
    }
}
