-- The list shows until when a demand can be answered: a copy of the demand's, which never changes once it is there.
ALTER TABLE notification ADD COLUMN due_on date CHECK (due_on IS NULL OR kind = 'COMPLEMENT' AND opened_at IS NOT NULL);
