-- The admin's search reads each list from an index, the newest line first, from where the page before ended.
CREATE INDEX journal_entry_newest ON journal_entry (at, id);
CREATE INDEX journal_entry_act ON journal_entry (act, at, id);
DROP INDEX journal_entry_at;
