-- Who acted last on a dossier, and what they did: told to whoever acts on an older page. No actor: the applicant.
ALTER TABLE instruction
    ADD COLUMN last_act   text CHECK (last_act ~ '^[A-Z_]{1,60}$'),
    ADD COLUMN last_actor uuid;

-- Whoever takes a dossier up moves it on, so nobody holds one that waits to be taken up.
ALTER TABLE instruction ADD CONSTRAINT instruction_taken_up CHECK (state <> 'FILED' OR holder IS NULL);

-- Which agents have a dossier open: touched by their pages every few seconds, worth nothing after a crash.
CREATE UNLOGGED TABLE presence (
    dossier uuid        NOT NULL,
    agent   uuid        NOT NULL,
    seen_at timestamptz NOT NULL,
    PRIMARY KEY (dossier, agent)
);
CREATE INDEX presence_agent ON presence (agent);
