-- What the service has to tell an applicant (« Mes Notifications »). Opening one counts as acknowledgement of receipt.
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
