CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.foldedText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE INDEX entity_date IF NOT EXISTS FOR (n:Entity) ON (n.firstDay);
CREATE INDEX entity_title IF NOT EXISTS FOR (n:Entity) ON (n.foldedTitle);
CREATE INDEX held_span IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.reach, r.firstDay)
;
CREATE INDEX mark_span IF NOT EXISTS FOR (n:Mark) ON (n.level, n.reach, n.firstDay);
CREATE INDEX cluster_day IF NOT EXISTS FOR (n:Cluster) ON (n.level, n.firstDay);
CREATE INDEX tally_block IF NOT EXISTS FOR (n:Tally) ON (n.tier, n.block)
;
CREATE INDEX prefix_text IF NOT EXISTS FOR (n:Prefix) ON (n.text)
