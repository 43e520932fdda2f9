// Which allies became rivals?
MATCH (one:Person)-[ally:ALLY_OF]-(other:Person), (one)-[rival:RIVAL_OF]-(other)
WHERE ally.until IS NULL AND rival.until IS NULL AND one.id < other.id
RETURN one, ally, rival, other
