using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Khrushchev.Graph.Benchmarks.Frames;
using Khrushchev.Graph.Benchmarks.Scale;

// dotnet run -c Release --project tests/Khrushchev.Graph.Benchmarks -- --filter "*Timeline*" --job short
// dotnet run -c Release --project tests/Khrushchev.Graph.Benchmarks -- scale 1000000 2000000
// dotnet run -c Release --project tests/Khrushchev.Graph.Benchmarks -- frames
if (args is ["scale", ..])
    return await ScaleRun.RunAsync(args[1..]);
if (args is ["frames", ..])
    return await FrameRun.RunAsync(args[1..]);
// Each run builds the solution's libraries anew, which a busy machine does not do in the usual two minutes.
var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
BenchmarkSwitcher.FromAssembly(typeof(ScaleRun).Assembly).Run(args, config);
return 0;
