// One entity with all that its page shows. What the page of a hub shows of its relations is written with it.
@version
MATCH (n:Entity {id: $id}) WHERE @visible(n)
OPTIONAL MATCH (hub:Hub {id: $id}) WHERE @visible(hub)
WITH v, n, hub, CASE WHEN hub IS NULL THEN [n] ELSE [] END AS plain
CALL (plain, v) {
  UNWIND plain AS n
  MATCH (n)-[r:@relations]-(other)
  WHERE @visible(r)
  WITH r, other
  ORDER BY $order[type(r)], coalesce(other.firstDay, 9999999999), r.id
  LIMIT $limit
  RETURN collect(r) AS found, collect(other) AS others
}
CALL (plain, v) {
  UNWIND plain AS n
  MATCH (n)-[r:@relations]-()
  WHERE @visible(r)
  RETURN count(r) AS total
}
CALL (others) {
  UNWIND others AS other
  WITH DISTINCT other ORDER BY other.id
  RETURN collect(other.packed) AS heads
}
WITH v, n, coalesce(hub.relations, [r IN found | r.packed]) AS relations, coalesce(hub.heads, heads) AS heads, coalesce(hub.total, total) AS total,
  coalesce(n.evidence, []) + coalesce(n.notesEvidence, []) + coalesce(n.recordEvidence, [])
    + [x IN coalesce(n.readingEvidence, []) | split(x, ' ')[1]]
    + coalesce(hub.evidence, reduce(all = [], r IN found | all + coalesce(r.evidence, []))) AS evidence
CALL (evidence, v) {
  UNWIND evidence AS cited
  WITH DISTINCT split(cited, ' ')[0] AS id, v
  MATCH (p:Passage {id: id})-[on:ON_CARD]->(card:Card) WHERE @visible(p) AND @visible(on)
  WITH p, card ORDER BY card.number, card.id, p.line, p.place
  RETURN collect([p.packed, card.number, card.title]) AS passages
}
CALL (evidence, v) {
  UNWIND evidence AS cited
  WITH DISTINCT split(cited, ' ')[0] AS id, v
  MATCH (s:Source {id: id}) WHERE @visible(s)
  WITH s ORDER BY s.id
  RETURN collect(@source(s)) AS sources
}
RETURN n.packed, @entity(n), relations, heads, passages, sources, total - size(relations)
