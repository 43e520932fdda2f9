using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Khrushchev.Graph.Web.Api;

/// <summary>The OpenAPI document, at /openapi/v1.json.</summary>
internal static class ApiDescription
{
    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        // HEAD is GET without a body, and would double every operation; pages are for people.
        options.ShouldInclude = description =>
            description.HttpMethod != HttpMethods.Head && description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
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

    private static Task DescribeNumbers(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var described in context.Description.ParameterDescriptions)
        {
            if (described.ParameterDescriptor is IParameterInfoParameterDescriptor { ParameterInfo: var parameter }
                && parameter.GetCustomAttribute<WholeNumberAttribute>() is { } number
                && operation.Parameters?.SingleOrDefault(p => p.Name == described.Name) is OpenApiParameter written)
                written.Schema = SchemaOf(number);
        }
        return Task.CompletedTask;
    }

    private static OpenApiSchema SchemaOf(WholeNumberAttribute number) => new()
    {
        Type = JsonSchemaType.Integer,
        Format = "int32",
        Minimum = number.Least.ToString(CultureInfo.InvariantCulture),
        Maximum = number.Most.ToString(CultureInfo.InvariantCulture),
        Default = number.Default is { } value ? JsonValue.Create(value) : null,
    };
}
