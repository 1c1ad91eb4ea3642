-- What spoke against a dose that was given all the same, and why it was given.
ALTER TABLE dose ADD COLUMN override_of TEXT;
--;
ALTER TABLE dose ADD COLUMN override_reason TEXT;
--;
-- The view lists the columns as they were when it was made.
DROP VIEW counted_dose;
--;
CREATE VIEW counted_dose AS SELECT d.* FROM dose d
  WHERE NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = d.id)
    AND NOT EXISTS (SELECT 1 FROM dose r WHERE r.replaces = d.id AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = r.id));
