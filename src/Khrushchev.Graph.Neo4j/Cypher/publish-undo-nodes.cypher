// An interrupted publish of other content: what it wrote goes.
MATCH (n:@labels) WHERE n.since > $current
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
