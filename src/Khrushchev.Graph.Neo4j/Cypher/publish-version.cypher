// What is true of the whole version. A leftover of an interrupted publish of the same content is the same.
MERGE (version:Version {number: $next})
SET version = $properties, version.number = $next, version.schema = $schema, version.publishedAt = datetime()
