MATCH (a)-[r:@types]->(b)
WHERE r.since <= $next AND (r.until IS NULL OR r.until > $next)
RETURN type(r), CASE WHEN b:Entity THEN 'Entity' ELSE head([l IN labels(b) WHERE l <> 'Ended']) END, r.id, r.hash, a.id
