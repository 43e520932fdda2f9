// Relationships that an interrupted publish of other content ended.
MATCH ()-[r:@types]->() WHERE r.until > $current
RETURN elementId(r)
