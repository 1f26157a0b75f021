-- Notifications of applicants (« Mes Notifications »). Opening a notification counts as acknowledgement of receipt.
CREATE TABLE notification (
    id          uuid        PRIMARY KEY DEFAULT uuidv7(),
    applicant   uuid        NOT NULL,
    dossier     uuid        NOT NULL REFERENCES dossier,
    kind        text        NOT NULL CHECK (kind IN ('COMPLEMENT', 'DECISION')),
    -- The complement_request it tells of; null for a decision.
    complement  uuid        UNIQUE REFERENCES complement_request,
    sent_at     timestamptz NOT NULL,
    opened_at   timestamptz,
    -- Until when a demand can be answered: a copy of the demand's, which never changes once it is there.
    due_on      date,
    answered_at timestamptz,
    CHECK ((kind = 'COMPLEMENT') = (complement IS NOT NULL)),
    CHECK (answered_at IS NULL OR kind = 'COMPLEMENT' AND opened_at IS NOT NULL),
    CHECK (due_on IS NULL OR kind = 'COMPLEMENT' AND opened_at IS NOT NULL)
);
CREATE UNIQUE INDEX notification_decision ON notification (dossier) WHERE kind = 'DECISION';
CREATE INDEX notification_list ON notification (applicant, id);
CREATE INDEX notification_unread ON notification (applicant) WHERE opened_at IS NULL;

-- A reminder is sent once, also when its job is run again after a crash.
CREATE TABLE notification_reminder (
    notification uuid        NOT NULL REFERENCES notification,
    kind         text        NOT NULL CHECK (kind ~ '^[A-Z_0-9]{1,60}$'),
    sent_at      timestamptz NOT NULL,
    PRIMARY KEY (notification, kind)
);

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

-- The mails that announce the deletion of a draft nobody visits. One that was made for an earlier visit counts no more.
CREATE TABLE draft_notice (
    dossier uuid        NOT NULL REFERENCES dossier ON DELETE CASCADE,
    kind    text        NOT NULL CHECK (kind IN ('FIRST', 'LAST')),
    -- The last visit when the mail was queued.
    visit   timestamptz NOT NULL,
    mail    uuid        NOT NULL UNIQUE REFERENCES outgoing_mail,
    PRIMARY KEY (dossier, kind)
);

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
