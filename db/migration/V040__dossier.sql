-- The last seven digits of dossier numbers. After the last number, the sequence starts again:
-- the date before it keeps dossier numbers distinct.
CREATE SEQUENCE dossier_running_number AS integer MINVALUE 1 MAXVALUE 9999999 CYCLE;

-- One request, from draft to handing-over. While it is a draft the four entries hold what was typed, right or wrong;
-- from filing on, the snapshot holds the declaration, which never changes.
CREATE TABLE dossier (
    id                 uuid        PRIMARY KEY DEFAULT uuidv7(),
    applicant          uuid        NOT NULL,
    foreigner_number   text        NOT NULL CHECK (foreigner_number ~ '^[0-9]{10}$'),
    state              text        NOT NULL DEFAULT 'DRAFT' CHECK (state IN (
                           'DRAFT', 'ABANDONED', 'FILED', 'IN_INSTRUCTION', 'COMPLEMENT_REQUESTED',
                           'COMPLEMENT_ANSWERED', 'FAVOURABLE', 'IN_PRODUCTION', 'AVAILABLE', 'HANDED_OVER',
                           'UNFAVOURABLE', 'CLOSED_INCOMPLETE')),
    version            integer     NOT NULL DEFAULT 0,
    personal_entry     jsonb       CHECK (octet_length(personal_entry::text) < 100000),
    ground_entry       jsonb       CHECK (octet_length(ground_entry::text) < 100000),
    documents_entry    jsonb       CHECK (octet_length(documents_entry::text) < 100000),
    observations_entry jsonb       CHECK (octet_length(observations_entry::text) < 100000),
    reached_step       text        NOT NULL DEFAULT 'PERSONAL_INFORMATION' CHECK (reached_step IN (
                           'PERSONAL_INFORMATION', 'GROUND', 'DOCUMENTS', 'FILING', 'CONFIRMATION')),
    seen_case          text        NOT NULL CHECK (seen_case IN ('MINOR', 'EMANCIPATED_MINOR', 'ADULT')),
    created_at         timestamptz NOT NULL,
    touched_at         timestamptz NOT NULL,
    -- When a page of the draft was last opened. Its last visit is this or its last saving, whichever is later.
    visited_at         timestamptz,
    filed_at           timestamptz,
    number             text        UNIQUE CHECK (number ~ '^[0-9]{2}01[0-9]{15}$'),
    snapshot           jsonb,
    -- Made up for demonstrations and load tests: it has no papers, mails and journal lines of its past.
    made_up            boolean     NOT NULL DEFAULT false,
    CONSTRAINT dossier_filed_with_everything CHECK (
        CASE WHEN state IN ('DRAFT', 'ABANDONED')
             THEN num_nonnulls(number, filed_at, snapshot) = 0
             ELSE num_nonnulls(number, filed_at, snapshot) = 3 END),
    CONSTRAINT dossier_entries_of_drafts_only CHECK (
        state = 'DRAFT' OR num_nonnulls(personal_entry, ground_entry, documents_entry, observations_entry) = 0)
);

CREATE UNIQUE INDEX dossier_one_draft ON dossier (applicant) WHERE state = 'DRAFT';
CREATE INDEX dossier_applicant ON dossier (applicant);

-- History: each state a dossier came into, and when.
CREATE TABLE dossier_event (
    id      bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    dossier uuid        NOT NULL REFERENCES dossier ON DELETE CASCADE,
    state   text        NOT NULL CHECK (state IN (
                'DRAFT', 'ABANDONED', 'FILED', 'IN_INSTRUCTION', 'COMPLEMENT_REQUESTED', 'COMPLEMENT_ANSWERED',
                'FAVOURABLE', 'IN_PRODUCTION', 'AVAILABLE', 'HANDED_OVER', 'UNFAVOURABLE', 'CLOSED_INCOMPLETE')),
    at      timestamptz NOT NULL
);
CREATE INDEX dossier_event_dossier ON dossier_event (dossier);
CREATE UNIQUE INDEX dossier_event_once ON dossier_event (dossier, state) WHERE state IN ('DRAFT', 'ABANDONED', 'FILED');
