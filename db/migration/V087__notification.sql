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
    answered_at timestamptz,
    CHECK ((kind = 'COMPLEMENT') = (complement IS NOT NULL)),
    CHECK (answered_at IS NULL OR kind = 'COMPLEMENT' AND opened_at IS NOT NULL)
);
CREATE UNIQUE INDEX notification_decision ON notification (dossier) WHERE kind = 'DECISION';
CREATE INDEX notification_list ON notification (applicant, id);
CREATE INDEX notification_unread ON notification (applicant) WHERE opened_at IS NULL;
