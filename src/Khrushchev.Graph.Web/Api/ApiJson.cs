using System.Text.Json.Serialization;
using Khrushchev.Graph.Web.Api.Contracts;
using Khrushchev.Graph.Web.Hosting.Health;

namespace Khrushchev.Graph.Web.Api;

/// <summary>Writes the contracts as JSON without reflection, which the first request would pay for.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CourseInfoDto))]
[JsonSerializable(typeof(EntityDetailDto))]
[JsonSerializable(typeof(SearchDto))]
[JsonSerializable(typeof(TimelineDto))]
[JsonSerializable(typeof(GraphDto))]
[JsonSerializable(typeof(PathsDto))]
[JsonSerializable(typeof(CardsDto))]
[JsonSerializable(typeof(CardDetailDto))]
[JsonSerializable(typeof(HealthDto))]
internal sealed partial class ApiJson : JsonSerializerContext;
