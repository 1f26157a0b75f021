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
    created_at     timestamptz NOT NULL,
    last_seen_at   timestamptz,
    version        integer     NOT NULL DEFAULT 0,
    CONSTRAINT agent_prefecture CHECK ((role IN ('AGENT', 'SUPERVISOR')) = (prefecture IS NOT NULL))
);
CREATE UNIQUE INDEX agent_email ON agent (lower(email));

-- Agents' failures count in the same way as applicants', by the address that was typed.
ALTER TABLE sign_in_attempt DROP CONSTRAINT sign_in_attempt_foreigner_number_check;
ALTER TABLE sign_in_attempt RENAME COLUMN foreigner_number TO login;
ALTER TABLE sign_in_attempt ADD CONSTRAINT sign_in_attempt_login CHECK (login ~ '^[0-9]{10}$|@');
