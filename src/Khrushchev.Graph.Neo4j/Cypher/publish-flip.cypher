// The one step in which a version becomes visible. A transaction of its own: a commit reaches readers piece by piece, and the pointer
// must not be there before what it points to.
MATCH (course:Course {key: 'course'})
SET course.asked = $turn
WITH course
REMOVE course.asked
WITH course WHERE course.publisher = $turn AND course.version = $current
SET course.version = $next
REMOVE course.publisher, course.leaseUntil, course.pendingHash
RETURN course.version
