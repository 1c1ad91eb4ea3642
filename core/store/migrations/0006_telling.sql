-- After a server was put back it is told which operations of others are here: the next ones are those after this
-- id. NULL: it has been told, or is to be told first what is here of each author (tell_holdings).
ALTER TABLE link ADD COLUMN tell_after INTEGER;
