-- An account exists from the moment its e-mail address is confirmed and its password chosen. Before, there is only a link.
CREATE TABLE applicant (
    id               uuid        PRIMARY KEY DEFAULT uuidv7(),
    foreigner_number text        NOT NULL UNIQUE CHECK (foreigner_number ~ '^[0-9]{10}$'),
    email            text        NOT NULL,
    -- In the form of E.164; a draft that has no number yet begins with it.
    phone            text        CHECK (phone ~ '^\+[1-9][0-9]{4,14}$'),
    -- BCP 47 tag of the language that mails and papers are written in.
    language         text        NOT NULL,
    -- argon2id, with its parameters and salt.
    password_hash    text        NOT NULL,
    -- Grows when the sessions opened before are to end: each is compared with it at each request, on every node.
    access_version   integer     NOT NULL DEFAULT 0,
    created_at       timestamptz NOT NULL,
    last_seen_at     timestamptz NOT NULL
);
CREATE INDEX applicant_email ON applicant (lower(email));

-- The FranceConnect identity with which an applicant can also sign in, at most one for each account. Only the SHA-256 of issuer
-- and subject is kept; FranceConnect makes the subject for this service alone. No other data of the identity is kept.
CREATE TABLE franceconnect_link (
    applicant  uuid        PRIMARY KEY REFERENCES applicant,
    identity   bytea       NOT NULL UNIQUE CHECK (octet_length(identity) = 32),
    linked_at  timestamptz NOT NULL
);

-- Civil servants who sign in with an e-mail address. One role each.
CREATE TABLE agent (
    id             uuid        PRIMARY KEY DEFAULT uuidv7(),
    email          text        NOT NULL CHECK (email LIKE '%_@_%'),
    display_name   text        NOT NULL CHECK (display_name <> ''),
    role           text        NOT NULL CHECK (role IN ('AGENT', 'SUPERVISOR', 'DESIGNER', 'ADMIN')),
    -- Code of the department whose dossiers the agent examines.
    prefecture     text        CHECK (prefecture ~ '^([0-9]{2}|2[AB]|9[78][0-9])$'),
    -- argon2id, with its parameters and salt; null until the agent has chosen a password.
    password_hash  text,
    -- Secret of the time-based one-time password, encrypted with a key that is not in the database; null until enrolled.
    totp_secret    bytea,
    -- Time step (30 s since 1970) of the last code used: none is used twice.
    totp_last_step bigint,
    suspended_at   timestamptz,
    -- As of applicants. The name may change without ending a session: what two admins can touch has its own version.
    access_version integer     NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    last_seen_at   timestamptz,
    version        integer     NOT NULL DEFAULT 0,
    CONSTRAINT agent_prefecture CHECK ((role IN ('AGENT', 'SUPERVISOR')) = (prefecture IS NOT NULL))
);
CREATE UNIQUE INDEX agent_email ON agent (lower(email));

-- Links sent by mail. Each allows its holder one act, once. The holder is an applicant, with or without an account, or an agent.
CREATE TABLE account_link (
    id               uuid        PRIMARY KEY DEFAULT uuidv7(),
    purpose          text        NOT NULL,
    foreigner_number text        CHECK (foreigner_number ~ '^[0-9]{10}$'),
    agent_id         uuid        REFERENCES agent,
    -- The address that the link was sent to: of CHANGE_ADDRESS the new one.
    email            text        NOT NULL,
    language         text        NOT NULL,
    requested_at     timestamptz NOT NULL,
    spent_at         timestamptz,
    CONSTRAINT account_link_holder CHECK (num_nonnulls(foreigner_number, agent_id) = 1),
    CONSTRAINT account_link_purpose
        CHECK (CASE WHEN agent_id IS NULL THEN purpose IN ('CREATE_ACCOUNT', 'RESET_PASSWORD', 'CHANGE_ADDRESS')
                    ELSE purpose IN ('INVITE_AGENT', 'RESET_AGENT_PASSWORD') END)
);
CREATE INDEX account_link_foreigner_number ON account_link (foreigner_number);
CREATE INDEX account_link_agent ON account_link (agent_id);

-- Only hashes of the tokens are kept. A mail that had to be sent again bears another token of the same link, and
-- whichever copy arrives works.
CREATE TABLE account_link_token (
    token_hash bytea       PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    link_id    uuid        NOT NULL REFERENCES account_link ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);
CREATE INDEX account_link_token_link ON account_link_token (link_id);

-- Failed sign-ins by the foreigner number or the e-mail address that was typed, whether or not it has an account, so that
-- both are answered alike. Counted on every node by where they come from: the network, or the known device. What comes from
-- devices that are not known also counts together, as origin '*'. Forgotten 24 hours after the last one.
CREATE TABLE sign_in_attempt (
    login         text        NOT NULL CONSTRAINT sign_in_attempt_login CHECK (login ~ '^[0-9]{10}$|@'),
    origin        text        NOT NULL CHECK (origin ~ '^(\*|network:.*|device:.+)$'),
    failures      integer     NOT NULL CHECK (failures >= 0),
    last_at       timestamptz NOT NULL,
    refused_until timestamptz NOT NULL,
    PRIMARY KEY (login, origin)
);

-- Browsers from which somebody has signed in, by a random cookie of which only the hash is kept. Strangers' wrong passwords do
-- not slow them down. One cookie may be known to several logins, as in one home; it gets another value at each sign-in.
CREATE TABLE known_device (
    id         uuid        PRIMARY KEY DEFAULT uuidv7(),
    login      text        NOT NULL CONSTRAINT known_device_login CHECK (login ~ '^[0-9]{10}$|@'),
    token_hash bytea       NOT NULL CHECK (octet_length(token_hash) = 32),
    expires_at timestamptz NOT NULL,
    UNIQUE (token_hash, login)
);
CREATE INDEX known_device_of ON known_device (login);

-- Requests of people who are not signed in. They are counted, so that nobody can flood a person with mails or probe for accounts.
CREATE TABLE account_request (
    id           uuid        PRIMARY KEY DEFAULT uuidv7(),
    kind         text        NOT NULL,
    subject      text        NOT NULL,
    requested_at timestamptz NOT NULL
);
CREATE INDEX account_request_subject ON account_request (subject, kind, requested_at);
