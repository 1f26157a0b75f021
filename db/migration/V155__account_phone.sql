-- How an applicant is reached besides e-mail, in the form of E.164; a draft that has no number yet begins with it.
ALTER TABLE applicant ADD COLUMN phone text CHECK (phone ~ '^\+[1-9][0-9]{4,14}$');
