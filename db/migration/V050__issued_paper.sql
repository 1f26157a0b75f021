-- Papers as they were given out, byte by byte. Each is made once, and every later download is this row.
CREATE TABLE issued_paper (
    id            uuid        PRIMARY KEY DEFAULT uuidv7(),
    dossier       uuid        NOT NULL REFERENCES dossier,
    kind          text        NOT NULL CHECK (kind IN ('RECEIPT')),
    -- SHA-256 of the template and style sheet it was made with.
    template_hash text        NOT NULL CHECK (template_hash ~ '^[0-9a-f]{64}$'),
    sha256        text        NOT NULL,
    size          integer     NOT NULL,
    content       bytea       NOT NULL,
    issued_at     timestamptz NOT NULL,
    UNIQUE (dossier, kind),
    CHECK (size = octet_length(content) AND size > 0),
    CHECK (sha256 = encode(sha256(content), 'hex'))
);
-- A PDF is compressed already: kept beside the row as it is.
ALTER TABLE issued_paper ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE FUNCTION issued_paper_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an issued paper stays as it is: % is refused', TG_OP
        USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER issued_paper_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON issued_paper
    FOR EACH STATEMENT EXECUTE FUNCTION issued_paper_guard();
