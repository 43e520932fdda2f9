MATCH (a)-[r:@types]->(b)
WHERE r.since <= $version AND (r.until IS NULL OR r.until > $version)
RETURN type(r), head([label IN labels(b) WHERE label IN $labels]), r.id, r.hash, a.id
