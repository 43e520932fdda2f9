MATCH (n:Ended) WHERE n.until > $current
CALL (n) { REMOVE n.until, n.endVersion, n:Ended } IN TRANSACTIONS OF 5000 ROWS
