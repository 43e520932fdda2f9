// Stops what was sent with this mark.
SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters.asked = $mark
TERMINATE TRANSACTIONS id YIELD message
RETURN message
