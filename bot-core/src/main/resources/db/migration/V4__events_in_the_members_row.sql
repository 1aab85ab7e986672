-- Codes of the events of the member that were acted upon last. From now on the event table holds only those of members
-- who are gone, and those from before.
ALTER TABLE member ADD COLUMN recent_events TEXT NOT NULL DEFAULT '';
