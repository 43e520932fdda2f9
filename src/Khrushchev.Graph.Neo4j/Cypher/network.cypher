// The foremost things of the whole graph, each with its relations to those before it, as they were worked out for the version.
@version
MATCH (version:Version {number: v})
CALL (v) {
  MATCH (n:Foremost) WHERE n.rank < $limit AND @visible(n)
  WITH n ORDER BY n.rank
  RETURN collect([n.packed, n.relations, n.total]) AS nodes
}
RETURN nodes, version.entities - size(nodes)
