UNWIND $rows AS row
MATCH (a:@from {id: row.from}) WHERE a.since < $next
MATCH (a)-[r:@type]->(:@to) WHERE r.id IN row.ids AND r.since < $next AND r.until IS NULL
SET r.until = $next
