// Every card, or one, with its bullets and what cites them.
@version
MATCH @cards WHERE @visible(card)
WITH v, card ORDER BY card.number, card.id LIMIT $limit
CALL (card, v) {
  MATCH (p:Passage)-[on:ON_CARD]->(card) WHERE @visible(on)
  CALL (p, v) {
    MATCH (n:Entity)-[c:CITES]->(p) WHERE @visible(c)
    WITH n ORDER BY n.id
    WITH collect(n) AS citing
    RETURN [n IN citing[..$entities] | @head(n)] AS entities, size(citing) AS total
  }
  WITH p, entities, total ORDER BY p.place
  RETURN collect([@passage(p), p.relationsCiting, entities, total - size(entities)]) AS passages
}
RETURN @card(card), passages
ORDER BY card.number, card.id
