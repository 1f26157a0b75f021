-- A reminder is sent once, also when its job is run again after a crash.
CREATE TABLE notification_reminder (
    notification uuid        NOT NULL REFERENCES notification,
    kind         text        NOT NULL CHECK (kind ~ '^[A-Z_0-9]{1,60}$'),
    sent_at      timestamptz NOT NULL,
    PRIMARY KEY (notification, kind)
);
