// Every transaction of a publish begins with this: no row means that another publisher has taken over.
// Setting a property first takes the lock, so what is asked after it is what others have committed.
MATCH (course:Course {key: 'course'})
SET course.asked = $turn
WITH course
REMOVE course.asked
WITH course WHERE course.publisher = $turn AND course.version = $current
SET course.leaseUntil = datetime().epochMillis + $lease
RETURN course.version
