UNWIND $ids AS id
MATCH (n) WHERE elementId(n) = id
REMOVE n.until, n.endVersion, n:Ended
