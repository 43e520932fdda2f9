// Which bullets of the notes is most built on?
MATCH (passage:Passage)-[:ON_CARD]->(card:Card)
WHERE passage.until IS NULL AND card.until IS NULL
OPTIONAL MATCH (entity:Entity)-[cites:CITES]->(passage)
WHERE cites.until IS NULL
RETURN card.number AS card, passage.text AS bullet, count(entity) AS entities, passage.relationsCiting AS relations
ORDER BY relations DESC, entities DESC
