MATCH ()-[r:@types]->() WHERE r.until > $current
CALL (r) { REMOVE r.until } IN TRANSACTIONS OF 5000 ROWS
