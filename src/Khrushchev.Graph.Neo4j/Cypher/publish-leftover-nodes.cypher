// Nodes of an interrupted publish of other content.
MATCH (n:@labels) WHERE n.since > $current
RETURN elementId(n)
