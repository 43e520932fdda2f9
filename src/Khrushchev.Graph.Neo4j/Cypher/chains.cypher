// Claims that may lie on a chain: walks from both ends to the middle. What stands between the marks is repeated for each step there may be.
@version
MATCH (from:Entity {id: $from}) WHERE @visible(from)
MATCH (to:Entity {id: $to}) WHERE @visible(to)
WITH v, [from] AS met, [from] AS last, [to] AS metBack, [to] AS lastBack, [] AS claims
// step
CALL (v, @met, @last) {
  UNWIND CASE WHEN @steps < @number THEN [] ELSE @last END AS n
  MATCH (n)@along(m) WHERE @visible(r) AND ($reading IS NULL OR r.reading IS NULL OR r.reading = $reading)
  WITH r, m, m IN @met AS old
  RETURN collect(r) AS walked, collect(DISTINCT CASE WHEN old THEN null ELSE m END) AS next
}
WITH v, @other, @met + next AS @met, next AS @last, claims + walked AS claims
// end
CALL (claims) {
  UNWIND claims AS r
  RETURN collect(DISTINCT r.packed) AS relations
}
CALL (claims) {
  UNWIND claims AS r
  UNWIND [startNode(r), endNode(r)] AS n
  WITH DISTINCT n
  RETURN collect(n.packed) AS heads
}
RETURN relations, heads
