-- What the database does by itself with dossiers: each function as it is today, with its triggers.
-- A function whose name ends with « guard » only refuses changes; a function that changes rows is named after that change.
-- Flyway runs this file again whenever it changes, after all V*.sql files; so those files use no function, and the triggers
-- stand here.

-- The database allows the same moves between states as the types of the program, and no others. Declared data never change
-- after filing. A dossier is closed as incomplete only after the last day to answer the open demand; the last day of a
-- withdrawn demand closes nothing.
CREATE OR REPLACE FUNCTION dossier_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.state NOT IN ('DRAFT', 'ABANDONED') THEN
            RAISE EXCEPTION 'a filed dossier is not deleted' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN OLD;
    END IF;
    IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
            ('DRAFT', 'FILED'),
            ('DRAFT', 'ABANDONED'),
            ('FILED', 'IN_INSTRUCTION'),
            ('IN_INSTRUCTION', 'COMPLEMENT_REQUESTED'),
            ('COMPLEMENT_REQUESTED', 'IN_INSTRUCTION'),
            ('COMPLEMENT_REQUESTED', 'COMPLEMENT_ANSWERED'),
            ('COMPLEMENT_REQUESTED', 'CLOSED_INCOMPLETE'),
            ('COMPLEMENT_ANSWERED', 'IN_INSTRUCTION'),
            ('IN_INSTRUCTION', 'FAVOURABLE'),
            ('IN_INSTRUCTION', 'UNFAVOURABLE'),
            ('FAVOURABLE', 'IN_PRODUCTION'),
            ('IN_PRODUCTION', 'AVAILABLE'),
            ('AVAILABLE', 'HANDED_OVER')) THEN
        RAISE EXCEPTION 'no move from % to %', OLD.state, NEW.state USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.state = 'CLOSED_INCOMPLETE' AND OLD.state <> NEW.state AND NOT EXISTS (
            SELECT FROM complement_request
            WHERE dossier = NEW.id AND answered_at IS NULL AND withdrawn_at IS NULL
              AND due_on < (NEW.touched_at AT TIME ZONE 'Europe/Paris')::date) THEN
        RAISE EXCEPTION 'the last day to answer has not passed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.id, NEW.applicant, NEW.foreigner_number, NEW.created_at)
            IS DISTINCT FROM (OLD.id, OLD.applicant, OLD.foreigner_number, OLD.created_at) THEN
        RAISE EXCEPTION 'a dossier stays its owner''s' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.made_up <> OLD.made_up THEN
        RAISE EXCEPTION 'a real dossier stays real' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.state <> 'DRAFT'
            AND (NEW.number, NEW.filed_at, NEW.snapshot) IS DISTINCT FROM (OLD.number, OLD.filed_at, OLD.snapshot) THEN
        RAISE EXCEPTION 'what is filed does not change' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER dossier_guard BEFORE UPDATE OR DELETE ON dossier
    FOR EACH ROW EXECUTE FUNCTION dossier_guard();

CREATE OR REPLACE FUNCTION dossier_event_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'history is not rewritten' USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE OR REPLACE TRIGGER dossier_event_guard BEFORE UPDATE ON dossier_event
    FOR EACH ROW EXECUTE FUNCTION dossier_event_guard();
