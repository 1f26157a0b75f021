-- Demands for documents that do not conform, with their answers. The rounds of a dossier are counted from 1.
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
