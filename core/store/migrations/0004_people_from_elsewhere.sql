-- Two files of one person, files asked for, and doses that were looked at because they might be one.
CREATE TABLE IF NOT EXISTS same_person(id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, reason TEXT, link INTEGER, different INTEGER) STRICT;
--;
CREATE INDEX IF NOT EXISTS same_person_a ON same_person(a);
--;
CREATE INDEX IF NOT EXISTS same_person_b ON same_person(b);
--;
CREATE TABLE IF NOT EXISTS access_request(id INTEGER PRIMARY KEY, person INTEGER, reason TEXT, asked_at TEXT) STRICT;
--;
CREATE INDEX IF NOT EXISTS access_request_person ON access_request(person);
--;
CREATE TABLE IF NOT EXISTS double_dose_seen(id INTEGER PRIMARY KEY, first INTEGER, second INTEGER, reason TEXT) STRICT;
--;
CREATE INDEX IF NOT EXISTS double_dose_seen_first ON double_dose_seen(first, second);
--;
-- What was said of two files and stands. Either way round: whoever has only one of the two files has only its fact.
DROP VIEW IF EXISTS standing_same_person;
--;
CREATE VIEW standing_same_person(id, a, b, link, reason, different) AS
  SELECT s.id, s.a, s.b, coalesce(s.link, s.id), s.reason, coalesce(s.different, 0) FROM same_person s
  WHERE s.a IS NOT NULL AND s.b IS NOT NULL AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = coalesce(s.link, s.id));
--;
DROP VIEW IF EXISTS standing_link;
--;
CREATE VIEW standing_link(a, b) AS
  SELECT a, b FROM standing_same_person WHERE different = 0;
--;
-- Everything that going through all doses asks of one, in the order of people.
DROP INDEX IF EXISTS dose_person;
--;
CREATE INDEX dose_person ON dose(person, given_at, product);
--;
-- Reactions that count, as counted_dose has the doses.
DROP VIEW IF EXISTS counted_reaction;
--;
CREATE VIEW counted_reaction AS SELECT r.* FROM reaction r
  WHERE NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = r.id)
    AND NOT EXISTS (SELECT 1 FROM reaction n WHERE n.replaces = r.id AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = n.id));
