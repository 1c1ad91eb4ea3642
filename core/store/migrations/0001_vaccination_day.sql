-- The journal: what people recorded. Only ever added to.
CREATE TABLE op(
  id     INTEGER PRIMARY KEY,
  record INTEGER NOT NULL,
  file   INTEGER NOT NULL,
  body   BLOB NOT NULL,
  hash   BLOB
) STRICT;
--;
-- Most operations create their record (id = record) and are found by their id.
CREATE INDEX op_change ON op(record) WHERE record <> id;
--;
CREATE INDEX op_file ON op(file);
--;
CREATE TABLE chain(device INTEGER PRIMARY KEY, counter INTEGER NOT NULL, hash BLOB NOT NULL, signature BLOB NOT NULL) STRICT;
--;
-- Bytes from elsewhere that could not be read as an operation: kept, and acknowledged.
CREATE TABLE set_aside(body BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
--;
-- This PC's own identity; one row. Not journalled.
CREATE TABLE own_device(
  number INTEGER PRIMARY KEY,
  secret_key BLOB NOT NULL,
  record INTEGER NOT NULL,
  machine TEXT NOT NULL
) STRICT;
--;
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
--;
CREATE TABLE draft(user INTEGER NOT NULL, form TEXT NOT NULL, state TEXT NOT NULL, PRIMARY KEY(user, form)) STRICT, WITHOUT ROWID;
--;
-- The registers: folded from the journal, one table for each kind of record, one column for each of its fields.
CREATE TABLE person(id INTEGER PRIMARY KEY, full_name TEXT, birth TEXT, sex INTEGER, ethnicity TEXT, mother INTEGER, father INTEGER,
  household INTEGER, commune TEXT, hamlet TEXT, address_text TEXT, phone TEXT, job TEXT, died TEXT, note TEXT) STRICT;
--;
CREATE INDEX person_mother ON person(mother) WHERE mother IS NOT NULL;
--;
CREATE INDEX person_father ON person(father) WHERE father IS NOT NULL;
--;
CREATE INDEX person_hamlet ON person(commune, hamlet);
--;
CREATE INDEX person_birth ON person(birth);
--;
CREATE INDEX person_phone ON person(phone) WHERE phone IS NOT NULL;
--;
CREATE TABLE identifier(id INTEGER PRIMARY KEY, person INTEGER, type INTEGER, value TEXT, issued TEXT, valid_until TEXT, ended TEXT,
  note TEXT) STRICT;
--;
CREATE INDEX identifier_value ON identifier(value);
--;
CREATE INDEX identifier_insured ON identifier(substr(value, -10)) WHERE type = 3;
--;
CREATE INDEX identifier_person ON identifier(person);
--;
CREATE TABLE household(id INTEGER PRIMARY KEY, book_number TEXT, head_name TEXT, commune TEXT, hamlet TEXT, phone TEXT) STRICT;
--;
CREATE TABLE voiding(id INTEGER PRIMARY KEY, target INTEGER, reason TEXT) STRICT;
--;
CREATE INDEX voiding_target ON voiding(target);
--;
CREATE TABLE session(id INTEGER PRIMARY KEY, site INTEGER, date TEXT, products TEXT, closed_at TEXT, stop_reason TEXT, note TEXT) STRICT;
--;
CREATE INDEX session_date ON session(date);
--;
CREATE TABLE visit(id INTEGER PRIMARY KEY, session INTEGER, person INTEGER, arrived_at TEXT, left_at TEXT, left_reason TEXT,
  late INTEGER) STRICT;
--;
CREATE INDEX visit_session ON visit(session, person);
--;
CREATE TABLE screening(id INTEGER PRIMARY KEY, visit INTEGER, person INTEGER, checklist TEXT, yes_items TEXT, temperature REAL,
  weight INTEGER, result INTEGER, reason TEXT, screened_at TEXT, screened_by TEXT, replaces INTEGER, replace_reason TEXT) STRICT;
--;
CREATE INDEX screening_visit ON screening(visit);
--;
CREATE INDEX screening_replaces ON screening(replaces) WHERE replaces IS NOT NULL;
--;
CREATE TABLE vial(id INTEGER PRIMARY KEY, session INTEGER, product TEXT, gtin TEXT, lot TEXT, expiry TEXT, serial TEXT, doses INTEGER,
  opened_at TEXT, fridge INTEGER, vvm_stage TEXT, discarded_at TEXT, discard_reason TEXT) STRICT;
--;
CREATE INDEX vial_session ON vial(session);
--;
CREATE INDEX vial_lot ON vial(product, lot);
--;
CREATE INDEX vial_serial ON vial(serial) WHERE serial IS NOT NULL;
--;
CREATE TABLE dose(id INTEGER PRIMARY KEY, person INTEGER, product TEXT, dose_number INTEGER, given_at TEXT, lot TEXT, expiry TEXT,
  vial INTEGER, session INTEGER, visit INTEGER, site INTEGER, place_text TEXT, giver TEXT, body_site TEXT, programme INTEGER,
  source INTEGER, note TEXT, replaces INTEGER, replace_reason TEXT) STRICT;
--;
CREATE INDEX dose_person ON dose(person);
--;
CREATE INDEX dose_vial ON dose(vial) WHERE vial IS NOT NULL;
--;
CREATE INDEX dose_session ON dose(session) WHERE session IS NOT NULL;
--;
CREATE INDEX dose_replaces ON dose(replaces) WHERE replaces IS NOT NULL;
--;
CREATE TABLE reaction(id INTEGER PRIMARY KEY, person INTEGER, dose INTEGER, onset TEXT, severity INTEGER, symptoms TEXT,
  description TEXT, treatment TEXT, outcome INTEGER, cause TEXT, reported_by TEXT, replaces INTEGER, replace_reason TEXT) STRICT;
--;
CREATE INDEX reaction_person ON reaction(person);
--;
CREATE INDEX reaction_dose ON reaction(dose);
--;
CREATE INDEX reaction_replaces ON reaction(replaces) WHERE replaces IS NOT NULL;
--;
CREATE TABLE lot_suspension(id INTEGER PRIMARY KEY, product TEXT, lot TEXT, since TEXT, reason TEXT, reaction INTEGER) STRICT;
--;
CREATE INDEX lot_suspension_lot ON lot_suspension(product, lot);
--;
CREATE TABLE station(id INTEGER PRIMARY KEY, name TEXT, commune TEXT, phone TEXT) STRICT;
--;
CREATE TABLE site(id INTEGER PRIMARY KEY, name TEXT, address TEXT, closed INTEGER) STRICT;
--;
CREATE TABLE fridge(id INTEGER PRIMARY KEY, name TEXT, site INTEGER, retired INTEGER) STRICT;
--;
CREATE TABLE app_user(id INTEGER PRIMARY KEY, name TEXT, role TEXT, pin_verifier TEXT, disabled INTEGER) STRICT;
--;
CREATE TABLE device(id INTEGER PRIMARY KEY, name TEXT, public_key TEXT, predecessor INTEGER, renumbered TEXT) STRICT;
--;
-- Folded too: fields on which different values stand beside each other.
CREATE TABLE review(record INTEGER NOT NULL, field INTEGER NOT NULL, PRIMARY KEY(record, field)) STRICT, WITHOUT ROWID;
--;
-- Facts that do not count. A voiding may itself be voided (once: that is "undo").
CREATE VIEW voided(target, reason) AS
  SELECT v.target, v.reason FROM voiding v WHERE NOT EXISTS (SELECT 1 FROM voiding u WHERE u.target = v.id);
--;
CREATE VIEW counted_dose AS SELECT d.* FROM dose d
  WHERE NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = d.id)
    AND NOT EXISTS (SELECT 1 FROM dose r WHERE r.replaces = d.id AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = r.id));
--;
-- Words to find people by; made from person and identifier, and made again whenever they change.
CREATE TABLE search_entry(person INTEGER PRIMARY KEY, name_key TEXT NOT NULL) STRICT;
--;
CREATE INDEX search_entry_name ON search_entry(name_key);
--;
CREATE VIRTUAL TABLE search_word USING fts5(name, mother, hamlet, birth, number, content='', contentless_delete=1,
  detail=full, prefix='1 2 3', tokenize="unicode61 remove_diacritics 0");
