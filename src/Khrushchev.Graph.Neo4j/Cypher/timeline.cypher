// A window. Where few marks or runs can lie in it, they are read by day; else from the most significant, or the fullest, until there are enough.
@version
MATCH (version:Version {number: v})
CALL (v) {
  UNWIND $before AS at
  MATCH (tally:Tally {tier: at[0], block: at[1]})
  WHERE (tally.kind = $held OR (@lane(tally))) AND @visible(tally)
  WITH tally.kind = $held AS ofHeld, CASE WHEN at[3] THEN tally.starts[at[2]] ELSE -tally.ends[at[2]] END AS count,
    CASE WHEN at[3] THEN tally.starts[at[2]] ELSE -tally.starts[at[2]] END AS begins
  RETURN sum(CASE WHEN ofHeld THEN 0 ELSE count END) AS total, sum(CASE WHEN ofHeld THEN count ELSE 0 END) AS held,
    sum(CASE WHEN ofHeld THEN 0 ELSE begins END) AS begun
}
WITH v, total, held, CASE WHEN $near OR begun * $share <= version.entities THEN $levels ELSE [] END AS near
CALL (v, near) {
  CALL (v, near) {
    UNWIND near AS level
    UNWIND $reaches AS reach
    MATCH (mark:Mark)
    WHERE mark.level = level AND mark.reach = reach[0] AND mark.firstDay >= reach[1] AND mark.firstDay <= $to
      AND mark.lastDay >= $from AND @lane(mark) AND @visible(mark)
    RETURN mark
    UNION ALL
    UNWIND CASE WHEN near = [] THEN [$level] ELSE [] END AS finest
    CALL (v, finest) {
      MATCH (mark:Mark)
      USING INDEX mark:Mark(rank, firstDay, id, level)
      WHERE mark.rank <= 0 AND mark.firstDay <= $to AND mark.id > '' AND mark.level >= finest
        AND mark.lastDay >= $from AND @lane(mark) AND @visible(mark)
      RETURN mark ORDER BY mark.rank, mark.firstDay, mark.id LIMIT $limit + 1
    }
    RETURN mark
  }
  WITH mark ORDER BY mark.rank, mark.firstDay, mark.id LIMIT $limit + 1
  RETURN collect([mark.packed, mark.row, mark.level]) AS marks
}
CALL (v) {
  CALL (v) {
    UNWIND $runs AS stretch
    MATCH (run:Cluster)
    WHERE run.level = $level AND run.run >= stretch[0] AND run.run <= stretch[1] AND @lane(run) AND @visible(run)
    RETURN run, null AS fullest
    UNION ALL
    MATCH (run:Cluster)
    USING INDEX run:Cluster(level, fullest, run)
    WHERE run.level = $farRuns[0] AND run.fullest > 0 AND run.run > $farRuns[1] AND run.run < $farRuns[2] AND @lane(run) AND @visible(run)
    RETURN run, run.fullest AS fullest ORDER BY run.level DESC, run.fullest DESC, $order[run.kind], coalesce(run.theme, ''), run.run LIMIT $clusters + 1
  }
  // Where runs within the window are cut, each of them has a bucket as full as the least of them says.
  WITH collect(run) AS runs, CASE WHEN count(fullest) > $clusters THEN min(fullest) ELSE 0 END AS least
  UNWIND runs AS run
  WITH least, run.kind AS kind, run.theme AS theme, run.firstDays AS days, run.counts AS counts
  UNWIND range(0, size(days) - 1) AS place
  WITH least, kind, theme, days[place] AS day, counts[place] AS count
  WHERE count >= least AND day > $from - $width AND day <= $to
  WITH kind, theme, day, count ORDER BY count DESC, $order[kind], coalesce(theme, ''), day LIMIT $clusters + 1
  RETURN collect([kind, theme, day, count]) AS clusters
}
CALL (v, held) {
  CALL (v, held) {
    UNWIND CASE WHEN $tenures > 0 AND held <= $tenures THEN $reaches ELSE [] END AS reach
    MATCH ()-[r:HELD]->()
    WHERE r.reach = reach[0] AND r.firstDay >= reach[1] AND r.firstDay <= $to AND r.lastDay >= $from AND @visible(r)
    RETURN r
    UNION ALL
    UNWIND CASE WHEN $tenures = 0 OR held <= $tenures THEN [] ELSE [0] END AS last
    CALL (v, last) {
      MATCH ()-[r:HELD]->()
      USING INDEX r:HELD(officeRank, office, firstDay, id, lastDay)
      WHERE r.officeRank <= last AND r.office > '' AND r.firstDay <= $to AND r.id > '' AND r.lastDay >= $from AND @visible(r)
      RETURN r ORDER BY r.officeRank, r.office, r.firstDay, r.id LIMIT $tenures + 1
    }
    RETURN r
  }
  WITH r ORDER BY r.officeRank, r.office, r.firstDay, r.id
  RETURN collect(r) AS tenures
}
CALL (tenures) {
  UNWIND tenures AS r
  UNWIND [startNode(r), endNode(r)] AS end
  WITH DISTINCT end
  RETURN collect(end.packed) AS ends
}
RETURN marks, clusters, [r IN tenures | r.packed], ends, total
