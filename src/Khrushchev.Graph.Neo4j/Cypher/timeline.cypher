// A window. Each pair of level and reach is one range of an index; counts come from one block of each tier.
@version
CALL (v) {
  UNWIND range($level, $coarsest) AS level
  UNWIND $reaches AS reach
  MATCH (mark:Mark)
  WHERE mark.level = level AND mark.reach = reach[0] AND mark.firstDay >= reach[1] AND mark.firstDay <= $to
    AND mark.lastDay >= $from AND mark.kind IN $kinds AND (size($themes) = 0 OR mark.theme IN $themes) AND @visible(mark)
  WITH mark ORDER BY mark.significance DESC, mark.firstDay, mark.id
  WITH collect(mark) AS found
  CALL (v, found) {
    UNWIND found[..$limit] AS mark
    MATCH (n:Entity {id: mark.id}) WHERE @visible(n)
    WITH mark, n ORDER BY mark.firstDay, mark.id
    RETURN collect([@head(n), mark.row, mark.level]) AS marks
  }
  RETURN marks, size(found) - size(marks) AS marksLeftOut
}
CALL (v) {
  MATCH (cell:Cluster)
  WHERE cell.level = $level AND cell.firstDay > $from - $width AND cell.firstDay <= $to
    AND cell.kind IN $kinds AND (size($themes) = 0 OR cell.theme IN $themes) AND @visible(cell)
  WITH cell ORDER BY cell.count DESC, $order[cell.kind], coalesce(cell.theme, ''), cell.firstDay
  WITH collect([cell.kind, cell.theme, cell.firstDay, cell.lastDay, cell.count]) AS found
  RETURN found[..$clusters] AS clusters, size(found) AS clustersInAll
}
CALL (v) {
  UNWIND $reaches AS reach
  MATCH (person:Entity)-[r:HELD]->(office:Entity)
  WHERE r.reach = reach[0] AND r.firstDay >= reach[1] AND r.firstDay <= $to AND r.lastDay >= $from AND @visible(r)
  WITH r, person, office ORDER BY office.id, r.firstDay, r.id
  WITH collect({r: r, person: person, office: office}) AS found
  CALL (found) {
    UNWIND found[..$tenures] AS tenure
    UNWIND [tenure.person, tenure.office] AS end
    WITH DISTINCT end
    RETURN collect(@head(end)) AS ends
  }
  RETURN [tenure IN found[..$tenures] | @relation(tenure.r)] AS tenures, ends, size(found) AS tenuresInAll
}
CALL (v) {
  UNWIND $startsBefore AS at
  MATCH (tally:Tally {tier: at[0], block: at[1]})
  WHERE tally.kind IN $kinds AND (size($themes) = 0 OR tally.theme IN $themes) AND @visible(tally)
  RETURN sum(reduce(n = 0, x IN tally.starts[..at[2]] | n + x)) AS started
}
CALL (v) {
  UNWIND $endsBefore AS at
  MATCH (tally:Tally {tier: at[0], block: at[1]})
  WHERE tally.kind IN $kinds AND (size($themes) = 0 OR tally.theme IN $themes) AND @visible(tally)
  RETURN sum(reduce(n = 0, x IN tally.ends[..at[2]] | n + x)) AS ended
}
RETURN marks, marksLeftOut, clusters, clustersInAll - size(clusters), tenures, tenuresInAll - size(tenures), started - ended, ends
