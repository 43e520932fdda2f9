UNWIND $rows AS row
MATCH (n:@label {id: row.id}) WHERE n.since < $next AND n.until IS NULL
SET n.until = $next, n.endVersion = CASE WHEN n:Entity THEN $nextWord END, n:Ended
