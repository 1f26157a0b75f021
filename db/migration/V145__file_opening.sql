-- Large pictures are taken as soon as they are found whole and built right, and decoded at once afterwards: until then they
-- wait, and one that turns out unsound stands there with its fault until its owner removes or replaces it.
ALTER TABLE supporting_document
    ADD COLUMN opening text NOT NULL DEFAULT 'OPENED' CHECK (opening IN ('WAITING', 'OPENED', 'UNSOUND')),
    ADD COLUMN fault text CHECK (fault ~ '^[A-Z_]{1,60}$'),
    ADD CONSTRAINT supporting_document_fault CHECK ((fault IS NOT NULL) = (opening = 'UNSOUND'));
CREATE INDEX supporting_document_unopened ON supporting_document (uploaded_at) WHERE opening = 'WAITING';

-- Beside what a scan finds, what the opening finds may be told later, once.
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
    -- Gone with its draft, or taken back while it may be.
    IF EXISTS (SELECT FROM dossier WHERE id = OLD.dossier)
            AND NOT supporting_document_open(OLD.dossier, OLD.applicant, OLD.round, OLD.type) THEN
        RAISE EXCEPTION 'files of a filed dossier stay' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN OLD;
END;
$$;
