// Every card, or one, with its bullets and what cites them.
@version
MATCH @cards WHERE @visible(card)
WITH v, card ORDER BY card.number, card.id LIMIT $limit
CALL (card, v) {
  MATCH (p:Passage)-[on:ON_CARD]->(card) WHERE @visible(on)
  WITH p ORDER BY p.place
  RETURN collect([p.packed, p.citing, p.relationsCiting, p.citingLeftOut]) AS passages
}
RETURN @card(card), passages
ORDER BY card.number, card.id
