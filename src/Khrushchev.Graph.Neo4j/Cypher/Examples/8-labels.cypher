// What is in the database?
MATCH (node)
WHERE node.until IS NULL
RETURN labels(node) AS labels, count(*) AS nodes
ORDER BY nodes DESC
