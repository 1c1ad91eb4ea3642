-- Pregnancy, birth, after birth.
CREATE TABLE IF NOT EXISTS pregnancy(id INTEGER PRIMARY KEY, person INTEGER, registered_at TEXT, last_period TEXT,
  scan_day TEXT, scan_gestation INTEGER, gravida INTEGER, term INTEGER, preterm INTEGER, lost INTEGER, living INTEGER,
  last_birth TEXT, caesareans INTEGER, history TEXT, history_asked INTEGER, weight_before INTEGER, height INTEGER,
  fetuses INTEGER, contact_plan TEXT, ending INTEGER, ended_at TEXT, ending_place TEXT, ending_note TEXT, note TEXT)
  STRICT;
--;
CREATE INDEX IF NOT EXISTS pregnancy_person ON pregnancy(person);
--;
CREATE TABLE IF NOT EXISTS antenatal_visit(id INTEGER PRIMARY KEY, person INTEGER, pregnancy INTEGER, visited_at TEXT,
  weight INTEGER, systolic INTEGER, diastolic INTEGER, temperature INTEGER, fundal_height INTEGER, girth INTEGER,
  pelvis INTEGER, presentation INTEGER, fetal_heart INTEGER, fetal_movement INTEGER, oedema INTEGER, pallor INTEGER,
  haemoglobin INTEGER, urine_protein INTEGER, urine_sugar INTEGER, danger_signs TEXT, danger_asked INTEGER,
  iron_tablets INTEGER, prognosis INTEGER, next_visit TEXT, site INTEGER, place_text TEXT, examiner TEXT, note TEXT,
  replaces INTEGER, replace_reason TEXT) STRICT;
--;
CREATE INDEX IF NOT EXISTS antenatal_visit_person ON antenatal_visit(person);
--;
CREATE INDEX IF NOT EXISTS antenatal_visit_pregnancy ON antenatal_visit(pregnancy, visited_at);
--;
CREATE INDEX IF NOT EXISTS antenatal_visit_replaces ON antenatal_visit(replaces) WHERE replaces IS NOT NULL;
--;
CREATE TABLE IF NOT EXISTS antenatal_test(id INTEGER PRIMARY KEY, person INTEGER, pregnancy INTEGER, test TEXT,
  taken_at TEXT, result INTEGER, value REAL, text TEXT, place_text TEXT, note TEXT, replaces INTEGER, replace_reason
  TEXT) STRICT;
--;
CREATE INDEX IF NOT EXISTS antenatal_test_person ON antenatal_test(person);
--;
CREATE INDEX IF NOT EXISTS antenatal_test_pregnancy ON antenatal_test(pregnancy, taken_at);
--;
CREATE INDEX IF NOT EXISTS antenatal_test_replaces ON antenatal_test(replaces) WHERE replaces IS NOT NULL;
--;
CREATE TABLE IF NOT EXISTS delivery(id INTEGER PRIMARY KEY, person INTEGER, pregnancy INTEGER, delivered_at TEXT,
  gestation INTEGER, place TEXT, place_text TEXT, mode TEXT, attendant TEXT, attendant_name TEXT, complications TEXT,
  complications_asked INTEGER, blood_loss INTEGER, visits_elsewhere INTEGER, mother_after INTEGER, referred_to TEXT,
  note TEXT) STRICT;
--;
CREATE INDEX IF NOT EXISTS delivery_person ON delivery(person);
--;
CREATE INDEX IF NOT EXISTS delivery_pregnancy ON delivery(pregnancy);
--;
CREATE TABLE IF NOT EXISTS newborn(id INTEGER PRIMARY KEY, delivery INTEGER, mother INTEGER, child INTEGER,
  place_in_birth INTEGER, outcome INTEGER, born_at TEXT, sex INTEGER, gestation INTEGER, weight INTEGER, length
  INTEGER, head INTEGER, apgar_1 INTEGER, apgar_5 INTEGER, asphyxia INTEGER, breastfed_first_hour INTEGER, vitamin_k
  INTEGER, anomalies TEXT, note TEXT) STRICT;
--;
CREATE INDEX IF NOT EXISTS newborn_child ON newborn(child);
--;
CREATE INDEX IF NOT EXISTS newborn_delivery ON newborn(delivery);
--;
CREATE INDEX IF NOT EXISTS newborn_mother ON newborn(mother);
--;
CREATE TABLE IF NOT EXISTS birth_certificate(id INTEGER PRIMARY KEY, child INTEGER, newborn INTEGER,
  certificate_number TEXT, issued_at TEXT, mother_name TEXT, mother_birth TEXT, mother_number TEXT, mother_ethnicity
  TEXT, mother_address TEXT, mother_insurance TEXT, father_name TEXT, born_at TEXT, born_where TEXT, births INTEGER,
  living INTEGER, born_together INTEGER, child_name TEXT, sex INTEGER, weight INTEGER, state TEXT, gestation INTEGER,
  attendant_name TEXT, written_by TEXT, head_name TEXT, note TEXT, replaces INTEGER, replace_reason TEXT) STRICT;
--;
CREATE INDEX IF NOT EXISTS birth_certificate_child ON birth_certificate(child);
--;
CREATE INDEX IF NOT EXISTS birth_certificate_certificate_number ON birth_certificate(certificate_number);
--;
CREATE INDEX IF NOT EXISTS birth_certificate_replaces ON birth_certificate(replaces) WHERE replaces IS NOT NULL;
--;
CREATE TABLE IF NOT EXISTS postnatal_visit(id INTEGER PRIMARY KEY, person INTEGER, delivery INTEGER, of_whom INTEGER,
  visited_at TEXT, temperature INTEGER, systolic INTEGER, diastolic INTEGER, pulse INTEGER, breathing INTEGER, weight
  INTEGER, feeding INTEGER, danger_signs TEXT, danger_asked INTEGER, iron_tablets INTEGER, vitamin_a INTEGER,
  family_planning TEXT, site INTEGER, at_home INTEGER, examiner TEXT, note TEXT, replaces INTEGER, replace_reason
  TEXT) STRICT;
--;
CREATE INDEX IF NOT EXISTS postnatal_visit_person ON postnatal_visit(person);
--;
CREATE INDEX IF NOT EXISTS postnatal_visit_delivery ON postnatal_visit(delivery);
--;
CREATE INDEX IF NOT EXISTS postnatal_visit_replaces ON postnatal_visit(replaces) WHERE replaces IS NOT NULL;
--;
CREATE TABLE IF NOT EXISTS referral(id INTEGER PRIMARY KEY, person INTEGER, pregnancy INTEGER, referred_at TEXT,
  to_facility TEXT, reason TEXT, findings TEXT, given TEXT, emergency INTEGER, referred_by TEXT, back_note TEXT,
  replaces INTEGER, replace_reason TEXT) STRICT;
--;
CREATE INDEX IF NOT EXISTS referral_person ON referral(person);
--;
CREATE INDEX IF NOT EXISTS referral_replaces ON referral(replaces) WHERE replaces IS NOT NULL;
--;
CREATE TABLE IF NOT EXISTS death(id INTEGER PRIMARY KEY, person INTEGER, died_at TEXT, place_text TEXT, cause TEXT,
  related INTEGER, delivery INTEGER, pregnancy INTEGER, told_by TEXT, note TEXT, replaces INTEGER, replace_reason
  TEXT) STRICT;
--;
CREATE INDEX IF NOT EXISTS death_person ON death(person);
--;
CREATE INDEX IF NOT EXISTS death_replaces ON death(replaces) WHERE replaces IS NOT NULL;
--;
-- Women who are pregnant now.
CREATE INDEX IF NOT EXISTS pregnancy_going_on ON pregnancy(last_period) WHERE ending IS NULL;
--;
CREATE INDEX IF NOT EXISTS delivery_delivered_at ON delivery(delivered_at);
--;
DROP VIEW IF EXISTS counted_antenatal_visit;
--;
CREATE VIEW counted_antenatal_visit AS SELECT f.* FROM antenatal_visit f
  WHERE NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = f.id)
    AND NOT EXISTS (SELECT 1 FROM antenatal_visit n WHERE n.replaces = f.id AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = n.id));
--;
DROP VIEW IF EXISTS counted_antenatal_test;
--;
CREATE VIEW counted_antenatal_test AS SELECT f.* FROM antenatal_test f
  WHERE NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = f.id)
    AND NOT EXISTS (SELECT 1 FROM antenatal_test n WHERE n.replaces = f.id AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = n.id));
--;
DROP VIEW IF EXISTS counted_birth_certificate;
--;
CREATE VIEW counted_birth_certificate AS SELECT f.* FROM birth_certificate f
  WHERE NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = f.id)
    AND NOT EXISTS (SELECT 1 FROM birth_certificate n WHERE n.replaces = f.id AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = n.id));
--;
DROP VIEW IF EXISTS counted_postnatal_visit;
--;
CREATE VIEW counted_postnatal_visit AS SELECT f.* FROM postnatal_visit f
  WHERE NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = f.id)
    AND NOT EXISTS (SELECT 1 FROM postnatal_visit n WHERE n.replaces = f.id AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = n.id));
--;
DROP VIEW IF EXISTS counted_referral;
--;
CREATE VIEW counted_referral AS SELECT f.* FROM referral f
  WHERE NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = f.id)
    AND NOT EXISTS (SELECT 1 FROM referral n WHERE n.replaces = f.id AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = n.id));
--;
DROP VIEW IF EXISTS counted_death;
--;
CREATE VIEW counted_death AS SELECT f.* FROM death f
  WHERE NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = f.id)
    AND NOT EXISTS (SELECT 1 FROM death n WHERE n.replaces = f.id AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = n.id));
