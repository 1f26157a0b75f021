-- One row for each filed dossier: the data that the queue of its prefecture shows and searches, and the agent who holds it. The
-- columns from the declaration are copies that never change; a trigger keeps the state equal to the state of the dossier.
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
    -- Who acted last on a dossier, and what they did: told to whoever acts on an older page. No actor: the applicant.
    last_act         text        CHECK (last_act ~ '^[A-Z_]{1,60}$'),
    last_actor       uuid,
    CHECK ((holder IS NULL) = (held_since IS NULL)),
    CHECK (due_on IS NULL OR state = 'COMPLEMENT_REQUESTED'),
    -- Whoever takes a dossier up moves it on, so nobody holds one that waits to be taken up.
    CONSTRAINT instruction_taken_up CHECK (state <> 'FILED' OR holder IS NULL)
);

-- The queue reads each list from an index of its own, in its order, from where the page before ended.
CREATE INDEX instruction_queue ON instruction (prefecture, filed_at, dossier);
CREATE INDEX instruction_by_state ON instruction (prefecture, state, filed_at, dossier);
CREATE INDEX instruction_by_case ON instruction (prefecture, applicant_case, filed_at, dossier);
CREATE INDEX instruction_by_holder ON instruction (prefecture, holder, filed_at, dossier);
CREATE INDEX instruction_by_due_date ON instruction (prefecture, due_on, dossier) WHERE due_on IS NOT NULL;
CREATE INDEX instruction_by_foreigner ON instruction (foreigner_number);
-- What waits for the prefecture, oldest first: the queue as it opens.
CREATE INDEX instruction_to_do ON instruction (prefecture, filed_at, dossier)
    WHERE state IN ('FILED', 'IN_INSTRUCTION', 'COMPLEMENT_ANSWERED');
CREATE INDEX instruction_to_do_by_holder ON instruction (prefecture, holder, filed_at, dossier)
    WHERE state IN ('FILED', 'IN_INSTRUCTION', 'COMPLEMENT_ANSWERED');
-- What nobody has taken up, oldest first: no index on the holder is in that order, since « IS NULL » fixes no value of it.
CREATE INDEX instruction_of_nobody ON instruction (prefecture, filed_at, dossier) WHERE holder IS NULL;

-- The words of a person's names. Typed beginnings of words are found here in the order of an index, a page at a time,
-- however many people share a name.
CREATE TABLE instruction_name (
    dossier    uuid        NOT NULL REFERENCES instruction,
    word       text        COLLATE "C" NOT NULL,
    prefecture text        NOT NULL,
    filed_at   timestamptz NOT NULL,
    PRIMARY KEY (dossier, word)
);
CREATE INDEX instruction_name_word ON instruction_name (prefecture, word, filed_at, dossier);

-- The words that names are made of, each once: people who share a name are many, names are few. A piece from within a name
-- is looked for here by trigrams; each word that holds it leads through instruction_name_word to a prefecture's dossiers, in
-- their order.
CREATE TABLE name_word (
    word text COLLATE "C" PRIMARY KEY
);
CREATE INDEX name_word_pieces ON name_word USING gin (word extensions.gin_trgm_ops);

-- How many dossiers of a prefecture are in a state, so that showing it reads a few rows. Each connection of the database
-- counts in one of sixteen parts: two acts at once seldom wait for the same row.
CREATE TABLE instruction_count (
    prefecture text     NOT NULL,
    state      text     NOT NULL,
    part       smallint NOT NULL,
    dossiers   bigint   NOT NULL,
    PRIMARY KEY (prefecture, state, part)
);

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

-- How many decisions of each kind a prefecture took on a day in Paris, so that statistics read a few rows whatever the number
-- of dossiers. Each connection of the database counts in one of sixteen parts, as in instruction_count.
CREATE TABLE decision_count (
    prefecture text     NOT NULL,
    day        date     NOT NULL,
    kind       text     NOT NULL,
    part       smallint NOT NULL,
    decisions  bigint   NOT NULL,
    PRIMARY KEY (prefecture, day, kind, part)
);

-- Which agents have a dossier open: touched by their pages every few seconds, worth nothing after a crash.
CREATE UNLOGGED TABLE presence (
    dossier uuid        NOT NULL,
    agent   uuid        NOT NULL,
    seen_at timestamptz NOT NULL,
    PRIMARY KEY (dossier, agent)
);
CREATE INDEX presence_agent ON presence (agent);
