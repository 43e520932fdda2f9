// Stops what runs longer than anybody waits for it: the Query API of Neo4j 5 goes on with a statement when nobody does.
SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS text, elapsedTime AS elapsed
WHERE text = $text AND elapsed.milliseconds >= $limit
TERMINATE TRANSACTIONS id YIELD message
RETURN message
