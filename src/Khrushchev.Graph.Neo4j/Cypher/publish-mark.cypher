// From here on the next version may be half there; its hash tells the next publish whether to go on with it or to undo it.
MATCH (course:Course {key: 'course'})
SET course.asked = $turn
WITH course
REMOVE course.asked
WITH course WHERE course.publisher = $turn AND course.version = $current
SET course.pendingHash = $hash
RETURN course.version
