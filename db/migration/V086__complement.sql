-- A demand for documents that were found not to conform, and its answer. Rounds of a dossier count from 1.
CREATE TABLE complement_request (
    id           uuid        PRIMARY KEY DEFAULT uuidv7(),
    dossier      uuid        NOT NULL REFERENCES dossier,
    round        smallint    NOT NULL CHECK (round >= 1),
    asked_by     uuid        NOT NULL,
    asked_at     timestamptz NOT NULL,
    -- First opening by the applicant, and the last day to answer, in Paris, counted from it.
    opened_at    timestamptz,
    due_on       date,
    -- Grows with each saving of the answer, so that two tabs do not overwrite each other.
    version      integer     NOT NULL DEFAULT 0,
    answered_at  timestamptz,
    -- The agent took it back, or the dossier was closed without an answer.
    withdrawn_at timestamptz,
    UNIQUE (dossier, round),
    CHECK ((opened_at IS NULL) = (due_on IS NULL)),
    CHECK (answered_at IS NULL OR opened_at IS NOT NULL),
    CHECK (answered_at IS NULL OR withdrawn_at IS NULL)
);
CREATE UNIQUE INDEX complement_request_open ON complement_request (dossier)
    WHERE answered_at IS NULL AND withdrawn_at IS NULL;

-- One document of a demand, with what the agent observed; the answer is kept as typed until it is sent.
CREATE TABLE complement_item (
    request     uuid     NOT NULL REFERENCES complement_request,
    type        text     NOT NULL CHECK (type ~ '^[A-Z_]{1,60}$'),
    observation text     NOT NULL CHECK (char_length(observation) BETWEEN 1 AND 2000),
    answer      text     CHECK (answer IN ('KEEP', 'REPLACE')),
    -- Why the document is kept.
    reason      text     NOT NULL DEFAULT '' CHECK (char_length(reason) <= 4000),
    -- To the agent, with the replaced document.
    message     text     NOT NULL DEFAULT '' CHECK (char_length(message) <= 4000),
    -- The e-photo is a number, not a file.
    number      text     NOT NULL DEFAULT '' CHECK (char_length(number) <= 100),
    PRIMARY KEY (request, type)
);

CREATE FUNCTION complement_item_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR (NEW.request, NEW.type, NEW.observation) IS DISTINCT FROM (OLD.request, OLD.type, OLD.observation)
            OR EXISTS (SELECT FROM complement_request
                       WHERE id = OLD.request AND num_nonnulls(answered_at, withdrawn_at) > 0) THEN
        RAISE EXCEPTION 'a demand stays as it was sent, and its answer too' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER complement_item_guard BEFORE UPDATE OR DELETE ON complement_item
    FOR EACH ROW EXECUTE FUNCTION complement_item_guard();

CREATE FUNCTION complement_request_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
            OR (NEW.id, NEW.dossier, NEW.round, NEW.asked_by, NEW.asked_at)
                IS DISTINCT FROM (OLD.id, OLD.dossier, OLD.round, OLD.asked_by, OLD.asked_at)
            OR OLD.opened_at IS NOT NULL AND (NEW.opened_at, NEW.due_on) IS DISTINCT FROM (OLD.opened_at, OLD.due_on)
            OR num_nonnulls(OLD.answered_at, OLD.withdrawn_at) > 0 THEN
        RAISE EXCEPTION 'a demand stays as it was sent, and its answer too' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    UPDATE instruction SET due_on = NEW.due_on
    WHERE dossier = NEW.dossier AND state = 'COMPLEMENT_REQUESTED' AND NEW.due_on IS NOT NULL
      AND num_nonnulls(NEW.answered_at, NEW.withdrawn_at) = 0;
    RETURN NEW;
END;
$$;

CREATE TRIGGER complement_request_guard BEFORE UPDATE OR DELETE ON complement_request
    FOR EACH ROW EXECUTE FUNCTION complement_request_guard();

-- Files of an answer stand beside those handed in before: 0 is the filing, then the round of the demand they answer.
ALTER TABLE supporting_document ADD COLUMN round smallint NOT NULL DEFAULT 0 CHECK (round >= 0);
ALTER TABLE supporting_document DROP CONSTRAINT supporting_document_place;
ALTER TABLE supporting_document ADD CONSTRAINT supporting_document_place UNIQUE (dossier, type, round, position);

-- Whether files of this round may come and go: the draft's, or those of the answer that is being written.
CREATE FUNCTION supporting_document_open(of_dossier uuid, of_applicant uuid, of_round smallint, of_type text)
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

CREATE OR REPLACE FUNCTION supporting_document_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF to_jsonb(NEW) - 'scan' <> to_jsonb(OLD) - 'scan' THEN
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

-- A dossier is closed as incomplete only once the last day to answer has passed.
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
            WHERE dossier = NEW.id AND answered_at IS NULL
              AND due_on < (NEW.touched_at AT TIME ZONE 'Europe/Paris')::date) THEN
        RAISE EXCEPTION 'the last day to answer has not passed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.id, NEW.applicant, NEW.foreigner_number, NEW.created_at)
            IS DISTINCT FROM (OLD.id, OLD.applicant, OLD.foreigner_number, OLD.created_at) THEN
        RAISE EXCEPTION 'a dossier stays its owner''s' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.state <> 'DRAFT'
            AND (NEW.number, NEW.filed_at, NEW.snapshot) IS DISTINCT FROM (OLD.number, OLD.filed_at, OLD.snapshot) THEN
        RAISE EXCEPTION 'what is filed does not change' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END;
$$;
