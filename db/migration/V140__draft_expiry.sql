-- When a page of a draft was last opened. Its last visit is this or its last saving, whichever is later.
ALTER TABLE dossier ADD COLUMN visited_at timestamptz;

-- The mails that announce the deletion of a draft nobody visits. One that was made for an earlier visit counts no more.
CREATE TABLE draft_notice (
    dossier uuid        NOT NULL REFERENCES dossier ON DELETE CASCADE,
    kind    text        NOT NULL CHECK (kind IN ('FIRST', 'LAST')),
    -- The last visit when the mail was queued.
    visit   timestamptz NOT NULL,
    mail    uuid        NOT NULL UNIQUE REFERENCES outgoing_mail,
    PRIMARY KEY (dossier, kind)
);
