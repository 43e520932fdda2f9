using BenchmarkDotNet.Running;
using Khrushchev.Graph.Benchmarks.Scale;

// dotnet run -c Release --project tests/Khrushchev.Graph.Benchmarks -- --filter "*Timeline*" --job short
// dotnet run -c Release --project tests/Khrushchev.Graph.Benchmarks -- scale 1000000 2000000
if (args is ["scale", ..])
    return await ScaleRun.RunAsync(args[1..]);
BenchmarkSwitcher.FromAssembly(typeof(ScaleRun).Assembly).Run(args);
return 0;
