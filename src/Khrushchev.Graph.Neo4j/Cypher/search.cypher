// One beginning of a word that very many things have is looked up; else the full-text index finds exactly what has every word, and what fits
// how is settled here. Folded words carry a space before them.
@version
CALL (v) {
  MATCH (common:Prefix {text: $prefix}) WHERE @visible(common)
  RETURN collect(common) AS commons
}
CALL (v, commons) {
  UNWIND commons AS common
  WITH common WHERE size($kinds) = 0 OR common.kind IN $kinds
  UNWIND range(0, size(common.ids) - 1) AS place
  MATCH (n:Entity {id: common.ids[place]}) WHERE @visible(n)
  WITH n, common.matches[place] AS match, common.matched[place] AS matched
  ORDER BY match, n.significance DESC, n.id
  LIMIT $limit
  RETURN collect([@head(n), match, matched]) AS looked
}
CALL (v, commons) {
  UNWIND CASE WHEN size(commons) = 0 THEN [$lucene] ELSE [] END AS lucene
  CALL db.index.fulltext.queryNodes('entity_text', lucene) YIELD node AS n
  WHERE @visible(n) AND (size($kinds) = 0 OR n.kind IN $kinds)
  WITH n, ' ' + n.foldedTitle AS title, coalesce(n.foldedAliases, []) AS aliases
  WITH n, aliases, CASE
    WHEN n.foldedTitle = $folded THEN 0
    WHEN $folded IN aliases THEN 1
    WHEN all(word IN $words WHERE title CONTAINS word) THEN 2
    WHEN any(alias IN aliases WHERE all(word IN $words WHERE (' ' + alias) CONTAINS word)) THEN 3
    ELSE 4
  END AS match
  ORDER BY match, n.significance DESC, n.id
  WITH collect({n: n, aliases: aliases, match: match}) AS hits
  RETURN size(hits) AS total, [hit IN hits[..$limit] | [@head(hit.n), hit.match, CASE hit.match
    WHEN 1 THEN head([i IN range(0, size(hit.aliases) - 1) WHERE hit.aliases[i] = $folded | hit.n.aliases[i]])
    WHEN 3 THEN head([i IN range(0, size(hit.aliases) - 1)
      WHERE all(word IN $words WHERE (' ' + hit.aliases[i]) CONTAINS word) | hit.n.aliases[i]])
    ELSE hit.n.title
  END]] AS found
}
RETURN total + reduce(sum = 0, common IN commons | sum + CASE WHEN size($kinds) = 0 OR common.kind IN $kinds THEN common.total ELSE 0 END),
  looked + found
