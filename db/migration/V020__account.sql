-- An account exists from the moment its e-mail address is confirmed and its password made, not before:
-- until then there is only a link.
CREATE TABLE applicant (
    id               uuid        PRIMARY KEY DEFAULT uuidv7(),
    foreigner_number text        NOT NULL UNIQUE CHECK (foreigner_number ~ '^[0-9]{10}$'),
    email            text        NOT NULL,
    -- BCP 47 tag of the language that mails and papers are written in.
    language         text        NOT NULL,
    -- argon2id, with its parameters and salt.
    password_hash    text        NOT NULL,
    created_at       timestamptz NOT NULL,
    last_seen_at     timestamptz NOT NULL
);
CREATE INDEX applicant_email ON applicant (lower(email));

-- What a mail's link allows its reader to do, once.
CREATE TABLE account_link (
    id               uuid        PRIMARY KEY DEFAULT uuidv7(),
    purpose          text        NOT NULL CHECK (purpose IN ('CREATE_ACCOUNT', 'RESET_PASSWORD')),
    foreigner_number text        NOT NULL CHECK (foreigner_number ~ '^[0-9]{10}$'),
    email            text        NOT NULL,
    language         text        NOT NULL,
    requested_at     timestamptz NOT NULL,
    spent_at         timestamptz
);
CREATE INDEX account_link_foreigner_number ON account_link (foreigner_number);

-- Only hashes of the tokens are kept. A mail that had to be sent again bears another token of the same link, and
-- whichever copy arrives works.
CREATE TABLE account_link_token (
    token_hash bytea       PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    link_id    uuid        NOT NULL REFERENCES account_link ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);
CREATE INDEX account_link_token_link ON account_link_token (link_id);

-- Failed sign-ins by the number that was typed, whether or not it has an account, so that both are answered alike.
CREATE TABLE sign_in_attempt (
    foreigner_number text        PRIMARY KEY CHECK (foreigner_number ~ '^[0-9]{10}$'),
    failures         integer     NOT NULL CHECK (failures >= 0),
    last_at          timestamptz NOT NULL,
    refused_until    timestamptz NOT NULL
);

-- What was asked for by people who are not signed in, so that nobody can be flooded with mails or tried out.
CREATE TABLE account_request (
    id           uuid        PRIMARY KEY DEFAULT uuidv7(),
    kind         text        NOT NULL,
    subject      text        NOT NULL,
    requested_at timestamptz NOT NULL
);
CREATE INDEX account_request_subject ON account_request (subject, kind, requested_at);
