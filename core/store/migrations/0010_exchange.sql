-- Files in and out: what was taken in, what was sent, and people whose file should not be.
ALTER TABLE person ADD COLUMN withdrawn TEXT;
--;
CREATE TABLE IF NOT EXISTS import_run(id INTEGER PRIMARY KEY, file_name TEXT, imported_at TEXT, imported_by TEXT,
  row_count INTEGER, people INTEGER, doses INTEGER, made INTEGER, undone_at TEXT, undo_reason TEXT) STRICT;
--;
CREATE TABLE IF NOT EXISTS sending(id INTEGER PRIMARY KEY, sent_at TEXT, recipient TEXT, file_name TEXT, sent_by TEXT,
  people TEXT, doses TEXT, taken_back TEXT) STRICT;
