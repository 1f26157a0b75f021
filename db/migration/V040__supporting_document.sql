-- Files handed in as supporting documents, at most three for each document of a dossier. The bytes lie in the file store
-- under their SHA-256 before the row is written: a row without its bytes never exists.
CREATE TABLE supporting_document (
    id          uuid        PRIMARY KEY DEFAULT uuidv7(),
    dossier     uuid        NOT NULL REFERENCES dossier ON DELETE CASCADE,
    applicant   uuid        NOT NULL,
    type        text        NOT NULL CHECK (type ~ '^[A-Z_]{1,60}$'),
    position    smallint    NOT NULL CHECK (position BETWEEN 1 AND 3),
    file_name   text        NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint      NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    media_type  text        NOT NULL CHECK (media_type IN (
                    'image/jpeg', 'image/png', 'image/tiff', 'image/bmp', 'application/pdf')),
    pages       smallint    NOT NULL CHECK (pages BETWEEN 1 AND 100),
    scan        text        NOT NULL CHECK (scan IN ('UNSCANNED', 'CLEAN', 'WAITING', 'INFECTED')),
    uploaded_at timestamptz NOT NULL,
    CONSTRAINT supporting_document_place UNIQUE (dossier, type, position)
);
CREATE INDEX supporting_document_sha256 ON supporting_document (sha256);
CREATE INDEX supporting_document_waiting ON supporting_document (uploaded_at) WHERE scan = 'WAITING';

-- Files come and go while the dossier is a draft, and never change; only a scan may still be told later.
CREATE FUNCTION supporting_document_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    dossier_state text;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF to_jsonb(NEW) - 'scan' <> to_jsonb(OLD) - 'scan' THEN
            RAISE EXCEPTION 'a file that was handed in does not change' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        SELECT state INTO dossier_state FROM dossier WHERE id = NEW.dossier AND applicant = NEW.applicant;
        IF dossier_state IS DISTINCT FROM 'DRAFT' THEN
            RAISE EXCEPTION 'files are added to drafts of their owner only' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    END IF;
    SELECT state INTO dossier_state FROM dossier WHERE id = OLD.dossier;
    IF dossier_state NOT IN ('DRAFT', 'ABANDONED') THEN
        RAISE EXCEPTION 'files of a filed dossier stay' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN OLD;
END;
$$;

CREATE TRIGGER supporting_document_guard BEFORE INSERT OR UPDATE OR DELETE ON supporting_document
    FOR EACH ROW EXECUTE FUNCTION supporting_document_guard();
