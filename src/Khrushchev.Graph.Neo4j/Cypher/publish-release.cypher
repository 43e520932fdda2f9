MATCH (course:Course {key: 'course', publisher: $owner})
REMOVE course.publisher, course.leaseUntil
