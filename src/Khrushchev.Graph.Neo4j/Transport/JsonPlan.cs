using System.Text.Json;

namespace Khrushchev.Graph.Neo4j.Transport;

/// <summary>The plan in an answer of the Query API: <c>{"data":{"fields":[…]},"queryPlan":{"operatorType":…,"children":[…]}}</c>.</summary>
internal static class JsonPlan
{
    /// <exception cref="KeyNotFoundException">There is no plan in it.</exception>
    public static CypherPlan Read(JsonElement answer)
    {
        if (answer.TryGetProperty("errors", out var errors))
            throw ServerFaults.Read(errors);
        var columns = answer.GetProperty("data").GetProperty("fields").EnumerateArray().Select(field => field.GetString()!);
        return new CypherPlan([.. columns], Operator(answer.GetProperty("queryPlan")));
    }

    private static PlanOperator Operator(JsonElement plan) => new(
        PlanOperator.NameOf(plan.GetProperty("operatorType").GetString()!),
        plan.TryGetProperty("arguments", out var arguments) && arguments.TryGetProperty("Details", out var details) ? Text(details) : "",
        plan.TryGetProperty("children", out var children) ? [.. children.EnumerateArray().Select(Operator)] : []);

    private static string Text(JsonElement value) =>
        (value.ValueKind == JsonValueKind.Object ? value.GetProperty("_value") : value).GetString() ?? "";
}
