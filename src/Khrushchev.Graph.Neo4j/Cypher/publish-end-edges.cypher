// Together by their start, so that a node with many relations is walked once.
UNWIND $rows AS row
MATCH (a:@from {id: row.from}) WHERE a.since < $next
MATCH (a)-[r:@of]->(:@to) WHERE r.id IN row.ids AND r.since < $next AND r.until IS NULL
SET r.until = $next
