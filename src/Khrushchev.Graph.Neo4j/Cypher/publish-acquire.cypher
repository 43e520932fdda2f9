// One publisher at a time. Setting a property first takes the lock, so what is read after it is what others have committed.
MERGE (course:Course {key: 'course'})
ON CREATE SET course.version = 0
SET course.asked = $owner
WITH course, datetime().epochMillis AS now
WITH course, now, course.publisher IS NULL OR course.publisher STARTS WITH $owner OR course.leaseUntil < now AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
  SET course.publisher = $turn, course.leaseUntil = now + $lease)
REMOVE course.asked
WITH course, free
OPTIONAL MATCH (current:Version {number: course.version})
// A version that was written and never shown is no reason to collect the one that is.
OPTIONAL MATCH (old:Version) WHERE old.number <= course.version AND old.publishedAt < datetime() - duration({milliseconds: $grace})
RETURN free, course.version, current.contentHash, current.schema, course.pendingHash, coalesce(max(old.number), 0)
