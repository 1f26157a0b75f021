-- Every mail that the service owes somebody. The row and the job that sends it belong to the transaction of their cause;
-- the words are made when the mail is sent.
CREATE TABLE outgoing_mail (
    id          uuid        PRIMARY KEY DEFAULT uuidv7(),
    kind        text        NOT NULL,
    recipient   text        NOT NULL,
    -- BCP 47 tag of the language it is written in.
    language    text        NOT NULL,
    -- What the words need, never the words themselves.
    parameters  jsonb       NOT NULL CHECK (jsonb_typeof(parameters) = 'object'),
    -- The same at every attempt, so that a copy sent twice is recognised by who receives it.
    message_id  text        NOT NULL UNIQUE,
    created_at  timestamptz NOT NULL,
    attempts    integer     NOT NULL DEFAULT 0,
    last_error  text,
    sent_at     timestamptz,
    -- Nobody will send it any more: it has become useless, or failed for days.
    dropped_at  timestamptz,
    CHECK (sent_at IS NULL OR dropped_at IS NULL)
);
CREATE INDEX outgoing_mail_waiting ON outgoing_mail (created_at) WHERE sent_at IS NULL;

-- Stands for the mailboxes of the world in the development profile; empty everywhere else.
CREATE TABLE development_mail (
    id          uuid        PRIMARY KEY DEFAULT uuidv7(),
    received_at timestamptz NOT NULL,
    message_id  text        NOT NULL UNIQUE,
    recipient   text        NOT NULL,
    subject     text        NOT NULL,
    plain_text  text        NOT NULL,
    html        text        NOT NULL
);

CREATE TABLE development_mail_attachment (
    id        uuid  PRIMARY KEY DEFAULT uuidv7(),
    mail_id   uuid  NOT NULL REFERENCES development_mail ON DELETE CASCADE,
    file_name text  NOT NULL,
    media_type text NOT NULL,
    content   bytea NOT NULL
);
CREATE INDEX development_mail_attachment_mail ON development_mail_attachment (mail_id);
