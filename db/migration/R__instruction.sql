-- What the database does by itself with instruction: each function as it is today, with its triggers. Runs again whenever it is changed,
-- after all V*.sql, so none of those may need a function; triggers stand here because they do.

-- The state of a dossier and of its row in the queue change together, whoever changes it.
CREATE OR REPLACE FUNCTION instruction_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE instruction
    SET state = NEW.state, due_on = CASE WHEN NEW.state = 'COMPLEMENT_REQUESTED' THEN due_on END
    WHERE dossier = NEW.id;
    RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER instruction_follows AFTER UPDATE OF state ON dossier
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION instruction_follows();

CREATE OR REPLACE FUNCTION instruction_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN
        INSERT INTO instruction_count AS counted VALUES (NEW.prefecture, NEW.state, pg_backend_pid() % 16, 1)
        ON CONFLICT (prefecture, state, part) DO UPDATE SET dossiers = counted.dossiers + 1;
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.state <> OLD.state THEN
        INSERT INTO instruction_count AS counted VALUES (OLD.prefecture, OLD.state, pg_backend_pid() % 16, -1)
        ON CONFLICT (prefecture, state, part) DO UPDATE SET dossiers = counted.dossiers - 1;
    END IF;
    RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER instruction_counted AFTER INSERT OR UPDATE OF state ON instruction
    FOR EACH ROW EXECUTE FUNCTION instruction_counted();

CREATE OR REPLACE FUNCTION instruction_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO instruction_name (dossier, word, prefecture, filed_at)
    SELECT DISTINCT NEW.dossier, word, NEW.prefecture, NEW.filed_at
    FROM string_to_table(NEW.folded_names, ' ') AS word
    WHERE word <> '';
    -- In order: two who bring the same new words wait for each other instead of locking each other out.
    INSERT INTO name_word
    SELECT word FROM instruction_name WHERE dossier = NEW.dossier ORDER BY word
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER instruction_named AFTER INSERT ON instruction
    FOR EACH ROW EXECUTE FUNCTION instruction_named();

CREATE OR REPLACE FUNCTION decision_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO decision_count AS counted
    SELECT instruction.prefecture, (added.decided_at AT TIME ZONE 'Europe/Paris')::date, added.kind,
           pg_backend_pid() % 16, count(*)
    FROM added
    JOIN instruction ON instruction.dossier = added.dossier
    GROUP BY 1, 2, 3
    ORDER BY 1, 2, 3
    ON CONFLICT (prefecture, day, kind, part) DO UPDATE SET decisions = counted.decisions + excluded.decisions;
    RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER decision_counted AFTER INSERT ON decision
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION decision_counted();

-- Also for what is copied past the other triggers: decisions are only ever added, so the count has no other source.
ALTER TABLE decision ENABLE ALWAYS TRIGGER decision_counted;

CREATE OR REPLACE FUNCTION kept_as_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% stays as it was written: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE OR REPLACE TRIGGER decision_kept BEFORE UPDATE OR DELETE ON decision
    FOR EACH STATEMENT EXECUTE FUNCTION kept_as_written();
CREATE OR REPLACE TRIGGER extension_attestation_kept BEFORE UPDATE OR DELETE ON extension_attestation
    FOR EACH STATEMENT EXECUTE FUNCTION kept_as_written();
CREATE OR REPLACE TRIGGER internal_note_kept BEFORE UPDATE OR DELETE ON internal_note
    FOR EACH STATEMENT EXECUTE FUNCTION kept_as_written();
