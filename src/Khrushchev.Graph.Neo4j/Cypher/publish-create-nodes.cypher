UNWIND $rows AS row
CREATE (n:@label)
SET n = row.properties, n.since = $next, n:$(row.type)
