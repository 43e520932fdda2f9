MATCH ()-[r:@types]->() WHERE r.since > $current
CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS
