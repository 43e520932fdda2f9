@version
MATCH (lesson:Lesson) WHERE @visible(lesson)
WITH v, lesson ORDER BY lesson.number, lesson.id LIMIT $limit
CALL (lesson, v) {
  MATCH (s:Step)-[of:STEP_OF]->(lesson) WHERE @visible(of)
  WITH s ORDER BY s.place
  RETURN collect(@step(s)) AS steps
}
RETURN @lesson(lesson), steps
ORDER BY lesson.number, lesson.id
