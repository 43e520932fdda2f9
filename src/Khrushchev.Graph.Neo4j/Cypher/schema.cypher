CREATE CONSTRAINT course_key IF NOT EXISTS FOR (n:Course) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT version_number IF NOT EXISTS FOR (n:Version) REQUIRE n.number IS UNIQUE;
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.foldedTitle, n.aliasText, n.foldedText, n.facets, n.firstVersion, n.endVersion]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE INDEX entity_date IF NOT EXISTS FOR (n:Entity) ON (n.firstDay);
CREATE INDEX entity_title IF NOT EXISTS FOR (n:Entity) ON (n.foldedTitle);
CREATE INDEX held_span IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.reach, r.firstDay);
CREATE INDEX held_rank IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.officeRank, r.office, r.firstDay, r.id, r.lastDay);
CREATE INDEX mark_span IF NOT EXISTS FOR (n:Mark) ON (n.level, n.reach, n.firstDay);
CREATE INDEX mark_first IF NOT EXISTS FOR (n:Mark) ON (n.rank, n.firstDay, n.id, n.level);
CREATE INDEX cluster_run IF NOT EXISTS FOR (n:Cluster) ON (n.level, n.run);
CREATE INDEX cluster_first IF NOT EXISTS FOR (n:Cluster) ON (n.level, n.fullest, n.run);
CREATE INDEX tally_block IF NOT EXISTS FOR (n:Tally) ON (n.tier, n.block);
CREATE INDEX foremost_rank IF NOT EXISTS FOR (n:Foremost) ON (n.rank);
CREATE INDEX prefix_text IF NOT EXISTS FOR (n:Prefix) ON (n.text);
CALL db.awaitIndexes(600)
