// What a version has, to tell what changed.
MATCH (n:@labels)
WHERE n.since <= $version AND (n.until IS NULL OR n.until > $version)
RETURN head([label IN labels(n) WHERE label IN $labels]), n.id, n.hash
