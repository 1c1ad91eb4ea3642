-- Data packs sent by the province; each is a record in its own file.
CREATE TABLE pack(id INTEGER PRIMARY KEY, name TEXT, version TEXT, valid_from TEXT, content TEXT) STRICT;
--;
CREATE INDEX pack_name ON pack(name);
