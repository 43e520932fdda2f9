// Claims that may lie on a chain: walks from both ends to the middle. What stands between the marks is repeated for each step.
@version
MATCH (from:Entity {id: $from}) WHERE @visible(from)
MATCH (to:Entity {id: $to}) WHERE @visible(to)
WITH v, [from] AS met, [from] AS last, [to] AS metBack, [to] AS lastBack, [] AS claims
// step
CALL (v, @met, @last) {
  CALL (v, @met, @last) {
    UNWIND @met AS m
    RETURN m, true AS old, null AS r
    UNION ALL
    UNWIND @last AS n
    MATCH (n)@along(m:Entity) WHERE @visible(r) AND @made
    RETURN m, false AS old, r
  }
  WITH m, max(old) AS old, collect(r) AS rs
  RETURN collect(CASE WHEN old THEN null ELSE m END) AS next, collect(rs) AS walked
}
WITH v, @other, @met + next AS @met, next AS @last, claims + walked AS claims
// end
CALL (claims) {
  UNWIND claims AS walked
  UNWIND walked AS r
  RETURN collect(DISTINCT @relation(r)) AS relations
}
CALL (relations, v) {
  UNWIND relations AS relation
  UNWIND [relation[2], relation[3]] AS id
  WITH DISTINCT id, v
  MATCH (n:Entity {id: id}) WHERE @visible(n)
  RETURN collect(@head(n)) AS heads
}
RETURN relations, heads
