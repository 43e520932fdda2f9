// Nodes that an interrupted publish of other content ended.
MATCH (n:Ended) WHERE n.until > $current
RETURN elementId(n)
