// Relationships of an interrupted publish of other content.
MATCH ()-[r:@types]->() WHERE r.since > $current
RETURN elementId(r)
