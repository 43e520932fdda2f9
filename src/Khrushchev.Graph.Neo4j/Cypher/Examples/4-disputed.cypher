// Which claims do historians dispute?
MATCH (cause)-[claim:LED_TO]->(effect)
WHERE claim.until IS NULL AND claim.disputed
RETURN cause.title AS cause, effect.title AS effect, claim.reading AS reading, claim.because AS because
ORDER BY reading, effect
