-- Whom this PC exchanges operations with: the province, the other PC of the station. Not journalled.
CREATE TABLE link(
  id            INTEGER PRIMARY KEY,
  arbiter       INTEGER NOT NULL,          -- 1: of two contents of one id, this one's stands
  name          TEXT NOT NULL,
  url           TEXT NOT NULL,
  tls_pin       BLOB NOT NULL,
  server_key    BLOB NOT NULL DEFAULT x'', -- empty until it has answered an enrolment
  station       INTEGER NOT NULL DEFAULT 0,
  ticket        INTEGER NOT NULL,
  ticket_key    BLOB NOT NULL,
  enrolled      INTEGER NOT NULL DEFAULT 0, -- own number that it knows
  epoch         BLOB NOT NULL DEFAULT x'',
  cursor        BLOB NOT NULL DEFAULT x'',
  cursors_taken INTEGER NOT NULL DEFAULT 0,
  tell_holdings INTEGER NOT NULL DEFAULT 1, -- the next request says what is here of each author
  waiting       INTEGER NOT NULL DEFAULT 0,
  last_answer   INTEGER NOT NULL DEFAULT 0, -- ms, this PC's clock
  clock_off     INTEGER NOT NULL DEFAULT 0  -- ms, its time less ours
) STRICT;
--;
-- Earlier cursors, sparser the older they are: for a server that was put back.
CREATE TABLE link_cursor(link INTEGER NOT NULL, taken INTEGER NOT NULL, cursor BLOB NOT NULL, PRIMARY KEY(link, taken)) STRICT, WITHOUT ROWID;
--;
-- How far it has said it has each own number's chain.
CREATE TABLE link_ack(link INTEGER NOT NULL, device INTEGER NOT NULL, counter INTEGER NOT NULL, PRIMARY KEY(link, device)) STRICT, WITHOUT ROWID;
--;
-- Operations of others that it may not have.
CREATE TABLE outbox(link INTEGER NOT NULL, op INTEGER NOT NULL, PRIMARY KEY(link, op)) STRICT, WITHOUT ROWID;
--;
-- Bytes that stood in the journal until others were found to stand there.
CREATE TABLE superseded(id INTEGER NOT NULL, body BLOB NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
--;
-- Numbers this PC wrote under before; with the secret key they can be cut, vouched for and continued.
CREATE TABLE former_device(taken INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE, secret_key BLOB NOT NULL, public_key BLOB NOT NULL, record INTEGER NOT NULL) STRICT;
--;
INSERT INTO former_device(number, secret_key, public_key, record)
  SELECT c.device, x'', unhex(coalesce(d.public_key, '')), d.id FROM chain c JOIN device d ON d.id = c.device << 32 | 1
  WHERE c.device NOT IN (SELECT number FROM own_device);
