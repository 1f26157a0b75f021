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
