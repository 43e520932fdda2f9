using Khrushchev.Graph.Stores;
using Khrushchev.Graph.Web.Components.State;
using Microsoft.Extensions.DependencyInjection;

namespace Khrushchev.Graph.Web.Tests.Components;

internal static class StoreServices
{
    /// <summary>A store as components ask it.</summary>
    public static void AddStore(this IServiceCollection services, IGraphStore store)
    {
        services.AddLogging();
        services.AddSingleton(store);
        services.AddSingleton(TimeProvider.System);
        services.AddScoped<PatientStore>();
    }
}
