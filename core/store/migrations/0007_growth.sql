-- Weighing and measuring.
CREATE TABLE IF NOT EXISTS measurement(id INTEGER PRIMARY KEY, person INTEGER, measured_at TEXT, weight INTEGER, length INTEGER,
  position INTEGER, head INTEGER, arm INTEGER, oedema INTEGER, site INTEGER, measured_by TEXT, note TEXT, replaces INTEGER,
  replace_reason TEXT) STRICT;
--;
CREATE INDEX IF NOT EXISTS measurement_person ON measurement(person, measured_at);
--;
CREATE INDEX IF NOT EXISTS measurement_replaces ON measurement(replaces) WHERE replaces IS NOT NULL;
--;
-- Measurements that count, as counted_dose has the doses.
DROP VIEW IF EXISTS counted_measurement;
--;
CREATE VIEW counted_measurement AS SELECT m.* FROM measurement m
  WHERE NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = m.id)
    AND NOT EXISTS (SELECT 1 FROM measurement n WHERE n.replaces = m.id AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = n.id));
