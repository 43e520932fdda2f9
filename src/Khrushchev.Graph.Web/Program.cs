var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "Khrushchev.Graph");
await app.RunAsync();
