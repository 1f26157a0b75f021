-- What the database does by itself with demands for documents: each function as it is today, with its triggers.
-- A function whose name ends with « guard » only refuses changes; a function that changes rows is named after that change.
-- Flyway runs this file again whenever it changes, after all V*.sql files; so those files use no function, and the triggers
-- stand here.

CREATE OR REPLACE FUNCTION complement_item_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR (NEW.request, NEW.type, NEW.observation) IS DISTINCT FROM (OLD.request, OLD.type, OLD.observation)
            OR EXISTS (SELECT FROM complement_request
                       WHERE id = OLD.request AND num_nonnulls(answered_at, withdrawn_at) > 0) THEN
        RAISE EXCEPTION 'a demand stays as it was sent, and its answer too' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER complement_item_guard BEFORE UPDATE OR DELETE ON complement_item
    FOR EACH ROW EXECUTE FUNCTION complement_item_guard();

-- A demand stays as it was sent; it can be opened once, and answered or withdrawn once.
CREATE OR REPLACE FUNCTION complement_request_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
            OR (NEW.id, NEW.dossier, NEW.round, NEW.asked_by, NEW.asked_at)
                IS DISTINCT FROM (OLD.id, OLD.dossier, OLD.round, OLD.asked_by, OLD.asked_at)
            OR OLD.opened_at IS NOT NULL AND (NEW.opened_at, NEW.due_on) IS DISTINCT FROM (OLD.opened_at, OLD.due_on)
            OR num_nonnulls(OLD.answered_at, OLD.withdrawn_at) > 0 THEN
        RAISE EXCEPTION 'a demand stays as it was sent, and its answer too' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER complement_request_guard BEFORE UPDATE OR DELETE ON complement_request
    FOR EACH ROW EXECUTE FUNCTION complement_request_guard();
