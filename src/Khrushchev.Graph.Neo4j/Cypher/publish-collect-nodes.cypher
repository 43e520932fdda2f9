// What no reader can still need: it ended with a version that was there long before now.
MATCH (n:Ended) WHERE n.until <= $collectable
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
