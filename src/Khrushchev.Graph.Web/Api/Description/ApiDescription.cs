using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Khrushchev.Graph.Web.Api;

/// <summary>The OpenAPI document, at /openapi/v1.json.</summary>
internal static class ApiDescription
{
    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        // HEAD is GET without a body, and would double every operation.
        options.ShouldInclude = description => description.HttpMethod != HttpMethods.Head;
        options.AddDocumentTransformer(Introduce);
        options.AddOperationTransformer(DescribeNumbers);
    });

    public static void MapApiDescription(this WebApplication app) =>
        app.MapOpenApi().RequireRateLimiting(Hosting.Security.RateLimits.Api);

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = "Khrushchev.Graph";
        document.Info.Description =
            "Reads a course of history: entities, the claims that join them, and the lines of the notes that they rest on. "
            + "Every answer is bounded and says what it left out. ETag names the course's version: send it as If-None-Match and be told when nothing has changed.";
        document.Servers?.Clear();
        return Task.CompletedTask;
    }

    // Numbers are taken as text, so that one answer can name every bad parameter; to a reader they are numbers.
    private static Task DescribeNumbers(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var schema in (operation.Parameters ?? []).Select(p => p.Schema).OfType<OpenApiSchema>().Where(s => s.Maximum is not null))
            (schema.Type, schema.Format) = (JsonSchemaType.Integer, "int32");
        return Task.CompletedTask;
    }
}
