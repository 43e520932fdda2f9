// A walk breadth first along relations of every type. What lies around a hub is written with it; things are told by their rankings, which sort as
// they are wanted. What stands between the marks is repeated for each step there may be; the text is the same for every depth.
@version
MATCH (start:Entity {id: $id}) WHERE @visible(start)
WITH v, [start] AS nodes, [start.ranking] AS met, [0] AS steps, [start] AS last, [] AS cut
// step
CALL (v, met, last) {
  UNWIND last AS n
  OPTIONAL MATCH (hub:Hub {id: n.id}) WHERE @visible(hub)
  CALL (v, n, hub) {
    UNWIND CASE WHEN hub IS NULL THEN [n] ELSE [] END AS plain
    MATCH (plain)-[r:@relations]-(m) WHERE @visible(r)
    RETURN m.ranking AS ranking
    UNION ALL
    UNWIND hub.around AS ranking
    RETURN ranking
  }
  WITH DISTINCT ranking
  WHERE NOT ranking IN met
  WITH ranking ORDER BY ranking
  RETURN collect(ranking) AS next
}
CALL (v, met, next) {
  UNWIND next[..$limit - size(met)] AS ranking
  MATCH (m:Entity {id: substring(ranking, 1)}) WHERE @visible(m)
  WITH m ORDER BY ranking
  RETURN collect(m) AS found
}
WITH v, nodes + found AS nodes, met + next[..$limit - size(met)] AS met, steps + [_ IN found | @number] AS steps,
  CASE WHEN $depth > @number AND size(met) + size(next) <= $limit THEN found ELSE [] END AS last,
  cut + next[$limit - size(met)..] AS cut
// end
CALL (v, nodes, met, steps, cut) {
  UNWIND [place IN range(0, size(nodes) - 1) WHERE steps[place] = $depth | nodes[place]] AS n
  MATCH (n)-[r:@relations]-(m) WHERE @visible(r)
  WITH m.ranking AS ranking, met, cut
  WHERE NOT ranking IN met AND NOT ranking IN cut
  WITH ranking LIMIT 1
  RETURN count(ranking) > 0 AS beyond
}
CALL (v, nodes) {
  UNWIND nodes AS n
  MATCH (n)-[r:@relations]->(m) WHERE m IN nodes AND @visible(r)
  WITH r ORDER BY r.id
  WITH collect(r) AS found
  RETURN [r IN found[..$relations] | r.packed] AS relations, size(found) AS total
}
RETURN [n IN nodes | n.packed], steps, relations, size(cut), beyond, total
