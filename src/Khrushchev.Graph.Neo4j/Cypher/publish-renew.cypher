// Every transaction of a publish begins with this: no row means that another publisher has taken over.
MATCH (course:Course {key: 'course', publisher: $owner, version: $current})
SET course.leaseUntil = datetime().epochMillis + $lease
RETURN course.version
