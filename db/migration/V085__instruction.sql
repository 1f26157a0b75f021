-- One row for each filed dossier: what the queue of its prefecture shows and searches, and who holds it. The columns of the
-- declaration are copies that never change; the state is the dossier's, kept alike by a trigger.
CREATE TABLE instruction (
    dossier          uuid        PRIMARY KEY REFERENCES dossier,
    -- Code of the competent department, for instance 2A.
    prefecture       text        NOT NULL CHECK (prefecture ~ '^[0-9][0-9AB][0-9]?$'),
    number           text        NOT NULL UNIQUE,
    foreigner_number text        NOT NULL,
    -- Birth name in capitals, then first names, as lists show them.
    person           text        NOT NULL,
    -- All names without case and accents, as fr.sejour.shared.Folding makes them.
    folded_names     text        NOT NULL,
    nationality      text        NOT NULL,
    applicant_case   text        NOT NULL CHECK (applicant_case IN ('MINOR', 'EMANCIPATED_MINOR', 'ADULT')),
    filed_at         timestamptz NOT NULL,
    state            text        NOT NULL,
    -- Last day, in Paris, to answer the open complement; null before its first opening and when none is open.
    due_on           date,
    -- The agent who took it up; only they write.
    holder           uuid,
    held_since       timestamptz,
    -- Grows with each act of an agent or of the applicant: who acts names the version they have seen.
    version          integer     NOT NULL DEFAULT 0,
    CHECK ((holder IS NULL) = (held_since IS NULL)),
    CHECK (due_on IS NULL OR state = 'COMPLEMENT_REQUESTED')
);

-- The queue reads each list from an index of its own, in its order, from where the page before ended.
CREATE INDEX instruction_queue ON instruction (prefecture, filed_at, dossier);
CREATE INDEX instruction_by_state ON instruction (prefecture, state, filed_at, dossier);
CREATE INDEX instruction_by_case ON instruction (prefecture, applicant_case, filed_at, dossier);
CREATE INDEX instruction_by_holder ON instruction (prefecture, holder, filed_at, dossier);
CREATE INDEX instruction_by_due_date ON instruction (prefecture, due_on, dossier) WHERE due_on IS NOT NULL;
CREATE INDEX instruction_by_foreigner ON instruction (foreigner_number);
CREATE INDEX instruction_by_name ON instruction USING gin (folded_names extensions.gin_trgm_ops);

-- How many dossiers of a prefecture are in a state, so that showing it reads a few rows. Each connection of the database
-- counts in one of sixteen parts: two acts at once seldom wait for the same row.
CREATE TABLE instruction_count (
    prefecture text     NOT NULL,
    state      text     NOT NULL,
    part       smallint NOT NULL,
    dossiers   bigint   NOT NULL,
    PRIMARY KEY (prefecture, state, part)
);

CREATE FUNCTION instruction_counted() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE TRIGGER instruction_counted AFTER INSERT OR UPDATE OF state ON instruction
    FOR EACH ROW EXECUTE FUNCTION instruction_counted();

-- Dossiers filed before this table was there.
INSERT INTO instruction (dossier, prefecture, number, foreigner_number, person, folded_names, nationality,
    applicant_case, filed_at, state)
SELECT id,
       left(snapshot #>> '{personal,address,inseeCode}',
            CASE WHEN snapshot #>> '{personal,address,inseeCode}' ~ '^9[78]' THEN 3 ELSE 2 END),
       number,
       foreigner_number,
       trim(upper(snapshot #>> '{civilStatus,birthName}') || ' ' || (snapshot #>> '{civilStatus,firstNames}')),
       trim(regexp_replace(lower(extensions.unaccent(concat_ws(' ', snapshot #>> '{civilStatus,birthName}',
            snapshot #>> '{civilStatus,usageName}', snapshot #>> '{civilStatus,firstNames}'))), '[^[:alnum:]]+', ' ', 'g')),
       snapshot #>> '{civilStatus,nationality}',
       snapshot ->> 'applicantCase',
       filed_at,
       state
FROM dossier
WHERE number IS NOT NULL;

-- The state of a dossier and of its row in the queue change together, whoever changes it.
CREATE FUNCTION instruction_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE instruction
    SET state = NEW.state, due_on = CASE WHEN NEW.state = 'COMPLEMENT_REQUESTED' THEN due_on END
    WHERE dossier = NEW.id;
    RETURN NULL;
END;
$$;

CREATE TRIGGER instruction_follows AFTER UPDATE OF state ON dossier
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION instruction_follows();

-- What an agent found of a document as it stood after a number of answered complements (0: as filed).
CREATE TABLE judgement (
    dossier     uuid        NOT NULL REFERENCES instruction,
    type        text        NOT NULL CHECK (type ~ '^[A-Z_]{1,60}$'),
    round       smallint    NOT NULL CHECK (round >= 0),
    conform     boolean     NOT NULL,
    -- What the applicant will read of it; typed before it is complete, required when a complement is sent.
    observation text        NOT NULL DEFAULT '' CHECK (char_length(observation) <= 2000),
    judged_by   uuid        NOT NULL,
    judged_at   timestamptz NOT NULL,
    PRIMARY KEY (dossier, type, round)
);

-- What agents tell each other of a dossier; the applicant never sees it.
CREATE TABLE internal_note (
    id         uuid        PRIMARY KEY DEFAULT uuidv7(),
    dossier    uuid        NOT NULL REFERENCES instruction,
    written_by uuid        NOT NULL,
    written_at timestamptz NOT NULL,
    text       text        NOT NULL CHECK (char_length(text) BETWEEN 1 AND 4000)
);
CREATE INDEX internal_note_dossier ON internal_note (dossier);

-- Attestation de prolongation d'instruction: at most three months each, renewable.
CREATE TABLE extension_attestation (
    id         uuid        PRIMARY KEY DEFAULT uuidv7(),
    dossier    uuid        NOT NULL REFERENCES instruction,
    valid_from date        NOT NULL,
    valid_to   date        NOT NULL,
    issued_by  uuid        NOT NULL,
    issued_at  timestamptz NOT NULL,
    UNIQUE (dossier, valid_from),
    CHECK (valid_to > valid_from AND valid_to <= valid_from + interval '3 months')
);

-- One decision ends an instruction.
CREATE TABLE decision (
    dossier      uuid        PRIMARY KEY REFERENCES instruction,
    kind         text        NOT NULL CHECK (kind IN ('FAVOURABLE', 'UNFAVOURABLE', 'CLOSED_INCOMPLETE')),
    decided_by   uuid        NOT NULL,
    decided_at   timestamptz NOT NULL,
    -- Favourable: the card, its validity, its mention, the tax in euros.
    permit_type  text,
    valid_from   date,
    valid_to     date,
    mention      text,
    tax          integer     CHECK (tax BETWEEN 0 AND 9999),
    -- Otherwise: why (what was missing, when closed), and the ways and times of appeal.
    reasons      text        CHECK (char_length(reasons) BETWEEN 1 AND 10000),
    appeal       text        CHECK (char_length(appeal) BETWEEN 1 AND 10000),
    CHECK (CASE WHEN kind = 'FAVOURABLE'
                THEN num_nonnulls(permit_type, valid_from, valid_to, mention, tax) = 5
                     AND num_nonnulls(reasons, appeal) = 0 AND valid_to > valid_from
                ELSE num_nonnulls(permit_type, valid_from, valid_to, mention, tax) = 0
                     AND num_nonnulls(reasons, appeal) = 2 END)
);

CREATE FUNCTION kept_as_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% stays as it was written: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER decision_kept BEFORE UPDATE OR DELETE ON decision
    FOR EACH STATEMENT EXECUTE FUNCTION kept_as_written();
CREATE TRIGGER extension_attestation_kept BEFORE UPDATE OR DELETE ON extension_attestation
    FOR EACH STATEMENT EXECUTE FUNCTION kept_as_written();
CREATE TRIGGER internal_note_kept BEFORE UPDATE OR DELETE ON internal_note
    FOR EACH STATEMENT EXECUTE FUNCTION kept_as_written();
