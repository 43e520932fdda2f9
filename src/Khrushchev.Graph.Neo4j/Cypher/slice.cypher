// A walk breadth first. What stands between the marks is repeated for each step.
@version
MATCH (start:Entity {id: $id}) WHERE @visible(start)
WITH v, [start] AS nodes, [0] AS steps, [start] AS last, 0 AS leftOut, [] AS cut, 0 AS taken
// step
CALL (v, nodes, last, leftOut) {
  CALL (v, nodes, last, leftOut) {
    UNWIND nodes AS m
    RETURN m, true AS met
    UNION ALL
    UNWIND CASE WHEN leftOut = 0 THEN last ELSE [] END AS n
    MATCH (n)@along(m:Entity) WHERE @visible(r) AND @made
    RETURN m, false AS met
  }
  WITH m, max(met) AS met
  WHERE NOT met
  WITH m ORDER BY m.significance DESC, m.id
  RETURN collect(m) AS next
}
WITH v, nodes, steps, last, leftOut, cut, taken, next, next[..$limit - size(nodes)] AS kept
WITH v, nodes + kept AS nodes, steps + [_ IN kept | @step] AS steps,
  CASE WHEN leftOut = 0 THEN kept ELSE last END AS last,
  CASE WHEN leftOut = 0 THEN size(next) - size(kept) ELSE leftOut END AS leftOut,
  CASE WHEN leftOut = 0 THEN next[size(kept)..] ELSE cut END AS cut,
  CASE WHEN leftOut = 0 THEN @step ELSE taken END AS taken
// end
CALL (v, nodes, last, cut, taken) {
  CALL (v, nodes, last, cut, taken) {
    UNWIND nodes + cut AS m
    RETURN m, true AS met
    UNION ALL
    UNWIND CASE WHEN taken = $depth THEN last ELSE [] END AS n
    MATCH (n)@along(m:Entity) WHERE @visible(r) AND @made
    RETURN m, false AS met
  }
  WITH m, max(met) AS met
  WHERE NOT met
  RETURN count(*) > 0 AS beyond
}
CALL (v, nodes) {
  UNWIND nodes AS n
  MATCH (n)@either() WHERE @visible(r) AND @made
  WITH r, count(*) AS ends
  WHERE ends = 2 OR startNode(r) = endNode(r)
  WITH r ORDER BY r.id
  WITH collect(r) AS found
  RETURN found[..$relations] AS relations, size(found) AS total
}
RETURN [n IN nodes | @head(n)], steps, [r IN relations | @relation(r)], leftOut, beyond, total - size(relations)
