MATCH (n:Version) WHERE n.number < $collectable
DELETE n
