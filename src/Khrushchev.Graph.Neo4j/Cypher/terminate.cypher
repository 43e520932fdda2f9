// Stops what was sent with one of these marks.
SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters.asked IN $marks
TERMINATE TRANSACTIONS id YIELD message
RETURN message
