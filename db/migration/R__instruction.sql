-- What the database does by itself with instruction: each function as it is today, with its triggers.
-- A function whose name ends with « guard » only refuses changes; a function that changes rows is named after that change.
-- Flyway runs this file again whenever it changes, after all V*.sql files; so those files use no function, and the triggers
-- stand here.

-- The state of a dossier and of its row in the queue change together, whoever changes it; the last day to
-- answer a demand changes with the state: it is set only while the dossier waits for the answer.
CREATE OR REPLACE FUNCTION dossier_sets_instruction_state_and_due_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE instruction
    SET state = NEW.state, due_on = CASE WHEN NEW.state = 'COMPLEMENT_REQUESTED' THEN due_on END
    WHERE dossier = NEW.id;
    RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER dossier_sets_instruction_state_and_due_on AFTER UPDATE OF state ON dossier
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION dossier_sets_instruction_state_and_due_on();

-- The last day to answer a demand reaches the queue when the applicant opens the demand.
CREATE OR REPLACE FUNCTION complement_request_sets_instruction_due_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE instruction SET due_on = NEW.due_on WHERE dossier = NEW.dossier AND state = 'COMPLEMENT_REQUESTED';
    RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER complement_request_sets_instruction_due_on AFTER UPDATE OF due_on ON complement_request
    FOR EACH ROW
    WHEN (OLD.due_on IS DISTINCT FROM NEW.due_on AND num_nonnulls(NEW.answered_at, NEW.withdrawn_at) = 0)
    EXECUTE FUNCTION complement_request_sets_instruction_due_on();

-- Counts a dossier in its state. Each connection counts in one of sixteen parts of instruction_count.
CREATE OR REPLACE FUNCTION instruction_sets_instruction_count() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE OR REPLACE TRIGGER instruction_sets_instruction_count AFTER INSERT OR UPDATE OF state ON instruction
    FOR EACH ROW EXECUTE FUNCTION instruction_sets_instruction_count();

-- Makes a dossier searchable by the words of its names: adds rows to instruction_name, and to name_word for a new word.
CREATE OR REPLACE FUNCTION instruction_adds_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO instruction_name (dossier, word, prefecture, filed_at)
    SELECT DISTINCT NEW.dossier, word, NEW.prefecture, NEW.filed_at
    FROM string_to_table(NEW.folded_names, ' ') AS word
    WHERE word <> '';
    -- Words are added in order: two transactions with the same new words then wait for each other and do not deadlock.
    INSERT INTO name_word
    SELECT word FROM instruction_name WHERE dossier = NEW.dossier ORDER BY word
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER instruction_adds_names AFTER INSERT ON instruction
    FOR EACH ROW EXECUTE FUNCTION instruction_adds_names();

-- Counts decisions by prefecture and day. Each connection counts in one of sixteen parts of the table.
CREATE OR REPLACE FUNCTION decision_sets_decision_count() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE OR REPLACE TRIGGER decision_sets_decision_count AFTER INSERT ON decision
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION decision_sets_decision_count();

-- The trigger also runs for rows copied while other triggers are disabled: decisions are only added, so the count has no
-- other source.
ALTER TABLE decision ENABLE ALWAYS TRIGGER decision_sets_decision_count;

-- Records of agents that must stay are never changed.
CREATE OR REPLACE FUNCTION written_once_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% stays as it was written: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE OR REPLACE TRIGGER decision_guard BEFORE UPDATE OR DELETE ON decision
    FOR EACH STATEMENT EXECUTE FUNCTION written_once_guard();
CREATE OR REPLACE TRIGGER extension_attestation_guard BEFORE UPDATE OR DELETE ON extension_attestation
    FOR EACH STATEMENT EXECUTE FUNCTION written_once_guard();
CREATE OR REPLACE TRIGGER internal_note_guard BEFORE UPDATE OR DELETE ON internal_note
    FOR EACH STATEMENT EXECUTE FUNCTION written_once_guard();
