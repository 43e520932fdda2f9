// The foremost things of the whole graph: their order is written with each version.
@version
MATCH (version:Version {number: v})
CALL (version, v) {
  UNWIND range(0, $limit - 1) AS place
  WITH version, v, place WHERE place < size(version.foremost)
  MATCH (n:Entity {id: version.foremost[place]}) WHERE @visible(n)
  WITH n ORDER BY place
  RETURN collect(n) AS nodes
}
CALL (v, nodes) {
  UNWIND nodes AS n
  MATCH (n)-[r:@relations]-() WHERE @visible(r)
  WITH r, count(*) AS ends
  WHERE ends = 2 OR startNode(r) = endNode(r)
  WITH r ORDER BY r.id
  WITH collect(r) AS found
  RETURN found[..$relations] AS relations, size(found) AS total
}
RETURN [n IN nodes | @head(n)], [r IN relations | @relation(r)], version.entities - size(nodes), total - size(relations)
