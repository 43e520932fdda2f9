// Stops a statement that begins with a line of our own.
SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE currentQuery STARTS WITH $mark
TERMINATE TRANSACTIONS id YIELD message
RETURN message
