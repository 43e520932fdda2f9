// Why was Zhukov dismissed?
MATCH (cause)-[claim:LED_TO]->(effect:Event {id: 'zhukov-dismissed'})
WHERE claim.until IS NULL
RETURN cause, claim, effect
