  MATCH ()-[r:@type]->() WHERE r.until <= $collectable RETURN r
