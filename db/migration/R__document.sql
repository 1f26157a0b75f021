-- What the database does by itself with supporting documents: each function as it is today, with its triggers.
-- A function whose name ends with « guard » only refuses changes; a function that changes rows is named after that change.
-- Flyway runs this file again whenever it changes, after all V*.sql files; so those files use no function, and the triggers
-- stand here.

-- Whether files of this round may be added or removed: the dossier is a draft, or the answer of this round is being written.
CREATE OR REPLACE FUNCTION supporting_document_open(of_dossier uuid, of_applicant uuid, of_round smallint, of_type text)
    RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM dossier
        WHERE id = of_dossier AND applicant = of_applicant
          AND (of_round = 0 AND state IN ('DRAFT', 'ABANDONED')
               OR of_round > 0 AND state = 'COMPLEMENT_REQUESTED' AND EXISTS (
                   SELECT FROM complement_request
                   JOIN complement_item ON complement_item.request = complement_request.id
                   WHERE complement_request.dossier = of_dossier
                     AND round = of_round
                     AND type = of_type
                     AND answered_at IS NULL
                     AND withdrawn_at IS NULL)))
$$;

-- Files are added and removed only while the dossier is a draft or an answer is being written. A file never changes; only the
-- result of its virus scan, and once the result of its opening, may be written later.
CREATE OR REPLACE FUNCTION supporting_document_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF to_jsonb(NEW) - ARRAY['scan', 'opening', 'fault'] <> to_jsonb(OLD) - ARRAY['scan', 'opening', 'fault']
                OR OLD.opening <> 'WAITING' AND (NEW.opening, NEW.fault) IS DISTINCT FROM (OLD.opening, OLD.fault) THEN
            RAISE EXCEPTION 'a file that was handed in does not change' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NOT supporting_document_open(NEW.dossier, NEW.applicant, NEW.round, NEW.type)
                OR (SELECT state FROM dossier WHERE id = NEW.dossier) = 'ABANDONED' THEN
            RAISE EXCEPTION 'files are added to drafts and open answers of their owner only'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    END IF;
    -- The file was removed with its draft, or while the applicant could still remove it.
    IF EXISTS (SELECT FROM dossier WHERE id = OLD.dossier)
            AND NOT supporting_document_open(OLD.dossier, OLD.applicant, OLD.round, OLD.type) THEN
        RAISE EXCEPTION 'files of a filed dossier stay' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN OLD;
END;
$$;

CREATE OR REPLACE TRIGGER supporting_document_guard BEFORE INSERT OR UPDATE OR DELETE ON supporting_document
    FOR EACH ROW EXECUTE FUNCTION supporting_document_guard();
