MATCH (course:Course {key: 'course', publisher: $turn})
REMOVE course.publisher, course.leaseUntil
