// A walk breadth first. What stands between the marks is repeated for each step there may be; the text is the same for every depth, so
// it is planned once.
@version
MATCH (start:Entity {id: $id}) WHERE @visible(start)
WITH v, [start] AS nodes, [0] AS steps, [start] AS last, [] AS cut
// step
CALL (v, nodes, last) {
  UNWIND last AS n
  MATCH (n)@along(m) WHERE @visible(r) AND @made
  WITH DISTINCT m
  WHERE NOT m IN nodes
  WITH m ORDER BY m.significance DESC, m.id
  RETURN collect(m) AS next
}
WITH v, nodes + next[..$limit - size(nodes)] AS nodes, steps + [_ IN next[..$limit - size(nodes)] | @number] AS steps,
  CASE WHEN $depth > @number AND size(nodes) + size(next) <= $limit THEN next ELSE [] END AS last,
  cut + next[$limit - size(nodes)..] AS cut
// end
CALL (v, nodes, steps, cut) {
  UNWIND [place IN range(0, size(nodes) - 1) WHERE steps[place] = $depth | nodes[place]] AS n
  MATCH (n)@along(m) WHERE @visible(r) AND @made
  WITH m, nodes, cut
  WHERE NOT m IN nodes AND NOT m IN cut
  WITH m LIMIT 1
  RETURN count(m) > 0 AS beyond
}
CALL (v, nodes) {
  UNWIND nodes AS n
  MATCH (n)@outwards(m) WHERE m IN nodes AND @visible(r) AND @made
  WITH r ORDER BY r.id
  WITH collect(r) AS found
  RETURN [r IN found[..$relations] | r.packed] AS relations, size(found) AS total
}
RETURN [n IN nodes | n.packed], steps, relations, size(cut), beyond, total
