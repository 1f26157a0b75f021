-- What nobody has taken up, oldest first: no index on the holder is in that order, since « IS NULL » fixes no value of it.
CREATE INDEX instruction_of_nobody ON instruction (prefecture, filed_at, dossier) WHERE holder IS NULL;
