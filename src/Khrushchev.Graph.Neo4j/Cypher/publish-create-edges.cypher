UNWIND $rows AS row
MATCH (a:@from {id: row.from}) WHERE a.since <= $next AND a.until IS NULL
MATCH (b:@to {id: row.to}) WHERE b.since <= $next AND b.until IS NULL
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties, r.since = $next
RETURN count(r)
