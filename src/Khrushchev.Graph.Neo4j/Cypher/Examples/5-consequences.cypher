// On which events does most of the story rest?
MATCH (event:Event)-[claim:LED_TO]->(effect)
WHERE claim.until IS NULL
RETURN event.title AS event, event.date AS date, count(effect) AS consequences, sum(claim.strength) AS weight
ORDER BY weight DESC, event
LIMIT 20
