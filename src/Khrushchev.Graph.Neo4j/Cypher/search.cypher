// One beginning of a word that very many things have is looked up. Else the full-text index counts what has every word; few hits are ranked
// here, of many the best grades are looked through first, until there are enough. Folded words carry a space before them.
@version
CALL (v) {
  MATCH (common:Prefix {text: $prefix}) WHERE @visible(common)
  RETURN collect(common) AS commons
}
CALL (v, commons) {
  UNWIND commons AS common
  WITH common WHERE size($kinds) = 0 OR common.kind IN $kinds
  UNWIND range(0, size(common.ids[..$limit]) - 1) AS place
  MATCH (n:Entity {id: common.ids[place]}) WHERE @visible(n)
  WITH n, common.matches[place] AS match, common.matched[place] AS matched
  ORDER BY match, n.significance DESC, n.id
  LIMIT $limit
  RETURN collect([n.packed, match, matched]) AS looked
}
WITH v, commons, looked, right('00000000' + toString(v), 9) AS now
WITH v, commons, looked, ' +firstVersion:[000000000 TO ' + now + '] -endVersion:[000000000 TO ' + now + ']' AS current
CALL (commons, current) {
  UNWIND CASE WHEN size(commons) = 0 THEN [$grades[0][1] + current] ELSE [] END AS lucene
  CALL db.index.fulltext.queryNodes('entity_words', lucene) YIELD node
  RETURN count(node) AS total
}
CALL (total, current) {
  UNWIND CASE WHEN total = 0 THEN [] WHEN total <= $few THEN $grades[..1] ELSE $grades[1..] END AS grade
  CALL (grade, current) {
    CALL db.index.fulltext.queryNodes('entity_words', grade[1] + current) YIELD node AS n
    WITH n, ' ' + n.foldedTitle AS title, coalesce(n.foldedAliases, []) AS aliases
    WITH n, aliases, CASE
      WHEN n.foldedTitle = $folded THEN 0
      WHEN $folded IN aliases THEN 1
      WHEN all(word IN $words WHERE title CONTAINS word) THEN 2
      WHEN any(alias IN aliases WHERE all(word IN $words WHERE (' ' + alias) CONTAINS word)) THEN 3
      ELSE 4
    END AS match
    WHERE grade[0] IS NULL OR match = grade[0]
    RETURN n, aliases, match ORDER BY match, n.significance DESC, n.id LIMIT $limit
  }
  WITH n, aliases, match LIMIT $limit
  RETURN collect([n.packed, match, CASE match
    WHEN 1 THEN head([i IN range(0, size(aliases) - 1) WHERE aliases[i] = $folded | n.aliases[i]])
    WHEN 3 THEN head([i IN range(0, size(aliases) - 1) WHERE all(word IN $words WHERE (' ' + aliases[i]) CONTAINS word) | n.aliases[i]])
    ELSE n.title
  END]) AS found
}
RETURN total + reduce(sum = 0, common IN commons | sum + CASE WHEN size($kinds) = 0 OR common.kind IN $kinds THEN common.total ELSE 0 END),
  looked + found
