CREATE INDEX @name IF NOT EXISTS FOR ()-[r:@type]-() ON (r.until)
