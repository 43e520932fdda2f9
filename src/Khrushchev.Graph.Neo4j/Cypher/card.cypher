// One card, with its bullets and what cites them.
@version
MATCH (card:Card {id: $id}) WHERE @visible(card)
CALL (card, v) {
  MATCH (p:Passage)-[on:ON_CARD]->(card) WHERE @visible(on)
  WITH p ORDER BY p.place
  RETURN collect([p.packed, p.citing, p.relationsCiting, p.citingLeftOut, p.correcting]) AS passages
}
RETURN @card(card), passages
