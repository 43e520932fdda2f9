// What the next version has so far, to tell what changed.
MATCH (n:@labels)
WHERE n.since <= $next AND (n.until IS NULL OR n.until > $next)
RETURN CASE WHEN n:Entity THEN n.kind ELSE head([l IN labels(n) WHERE l <> 'Ended']) END, n.id, n.hash
