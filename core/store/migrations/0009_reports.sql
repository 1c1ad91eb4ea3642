-- Reports that were handed in.
CREATE TABLE IF NOT EXISTS report(id INTEGER PRIMARY KEY, form TEXT, form_version TEXT, period TEXT, made_at TEXT, content TEXT,
  signed_by TEXT, signer INTEGER, signature TEXT, replaces INTEGER, replace_reason TEXT) STRICT;
--;
CREATE INDEX IF NOT EXISTS report_form ON report(form, period);
--;
CREATE INDEX IF NOT EXISTS report_replaces ON report(replaces) WHERE replaces IS NOT NULL;
--;
-- Which dose of its series each dose is: worked out from the registers for reports, not journalled. core/report/series_doses.h
CREATE TABLE IF NOT EXISTS series_dose(series TEXT NOT NULL, number INTEGER NOT NULL, day TEXT NOT NULL, record INTEGER NOT NULL,
  person INTEGER NOT NULL, file INTEGER NOT NULL, months INTEGER, days INTEGER, in_24h INTEGER, source INTEGER NOT NULL,
  site INTEGER NOT NULL, programme INTEGER NOT NULL, product TEXT NOT NULL, sex INTEGER NOT NULL, minority INTEGER,
  hamlet TEXT, commune TEXT NOT NULL, PRIMARY KEY(series, number, day, record)) STRICT, WITHOUT ROWID;
--;
CREATE INDEX IF NOT EXISTS series_dose_file ON series_dose(file);
--;
CREATE INDEX IF NOT EXISTS series_dose_person ON series_dose(person);
--;
-- Files written in since then; 0: any.
CREATE TABLE IF NOT EXISTS recount(file INTEGER PRIMARY KEY) STRICT;
--;
INSERT OR IGNORE INTO recount(file) VALUES(0);
--;
-- The packs by which they were numbered; one row.
CREATE TABLE IF NOT EXISTS series_pack(version TEXT NOT NULL) STRICT;
--;
-- What reports look for by its day.
CREATE INDEX IF NOT EXISTS antenatal_visit_visited_at ON antenatal_visit(visited_at);
--;
CREATE INDEX IF NOT EXISTS antenatal_test_taken_at ON antenatal_test(taken_at);
--;
CREATE INDEX IF NOT EXISTS postnatal_visit_visited_at ON postnatal_visit(visited_at);
--;
CREATE INDEX IF NOT EXISTS measurement_measured_at ON measurement(measured_at);
--;
CREATE INDEX IF NOT EXISTS newborn_born_at ON newborn(born_at);
--;
CREATE INDEX IF NOT EXISTS pregnancy_registered_at ON pregnancy(registered_at);
--;
CREATE INDEX IF NOT EXISTS reaction_onset ON reaction(onset);
--;
CREATE INDEX IF NOT EXISTS vial_opened_at ON vial(opened_at);
--;
CREATE INDEX IF NOT EXISTS person_died ON person(died) WHERE died IS NOT NULL;
