-- Each paper bears a code by which anybody can ask whether it is authentic. Only its SHA-256 is kept: who reads the database
-- cannot make a paper that the service would call its own. Papers from before bear no code; theirs is one that nobody knows.
ALTER TABLE issued_paper
    ADD COLUMN code_hash bytea NOT NULL DEFAULT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
    ADD CONSTRAINT issued_paper_code_hash_key UNIQUE (code_hash),
    ADD CONSTRAINT issued_paper_code_hash_check CHECK (octet_length(code_hash) = 32);
ALTER TABLE issued_paper ALTER COLUMN code_hash DROP DEFAULT;

-- Files are asked for by their hash.
CREATE INDEX issued_paper_sha256 ON issued_paper (sha256);
