using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Khrushchev.Graph.Benchmarks.FirstPage;

/// <summary>What the blank template draws: a document with one heading.</summary>
[Route("/")]
public sealed class BlankPage : ComponentBase
{
    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(
        0, "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Home</title></head><body><h1>Hello, world!</h1></body></html>");
}
