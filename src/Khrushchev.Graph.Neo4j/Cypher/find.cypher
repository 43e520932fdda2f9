// One entity with all that its page shows.
@version
MATCH (n:Entity {id: $id}) WHERE @visible(n)
CALL (n, v) {
  MATCH (n)-[r:@relations]-(other)
  WHERE @visible(r)
  WITH r, other
  ORDER BY $order[type(r)], coalesce(other.firstDay, 9999999999), r.id
  LIMIT $limit
  RETURN collect(r) AS relations, collect(other) AS others
}
CALL (n, v) {
  MATCH (n)-[r:@relations]-()
  WHERE @visible(r)
  RETURN count(r) AS total
}
CALL (others) {
  UNWIND others AS other
  WITH DISTINCT other ORDER BY other.id
  RETURN collect(other.packed) AS heads
}
WITH v, n, relations, heads, total,
  coalesce(n.evidence, []) + coalesce(n.notesEvidence, []) + coalesce(n.recordEvidence, [])
    + [x IN coalesce(n.readingEvidence, []) | split(x, ' ')[1]]
    + reduce(all = [], r IN relations | all + coalesce(r.evidence, [])) AS evidence
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
RETURN n.packed, @entity(n), [r IN relations | r.packed], heads, passages, sources, total - size(relations)
