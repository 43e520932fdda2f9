# The application with Neo4j's Bolt driver; build it from the root of the repository. docker-compose.yml says how it runs.
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
# What names packages comes first: as long as it stays the same, restoring is taken from the cache.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/Khrushchev.Graph/Khrushchev.Graph.csproj src/Khrushchev.Graph/
COPY src/Khrushchev.Graph.Notes/Khrushchev.Graph.Notes.csproj src/Khrushchev.Graph.Notes/
COPY src/Khrushchev.Graph.Neo4j/Khrushchev.Graph.Neo4j.csproj src/Khrushchev.Graph.Neo4j/
COPY src/Khrushchev.Graph.Web/Khrushchev.Graph.Web.csproj src/Khrushchev.Graph.Web/Bundle.targets src/Khrushchev.Graph.Web/
RUN dotnet restore src/Khrushchev.Graph.Web -p:BoltDriver=true
COPY src src
RUN dotnet publish src/Khrushchev.Graph.Web --configuration Release --output /app -p:BoltDriver=true -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
COPY graph-seed graph-seed
ENV ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "Khrushchev.Graph.Web.dll"]
