-- The audit journal: who did what, when, on which dossier, from where. Lines are added and never changed; those older than
-- twelve months are removed.
--
-- Lines hang together: the lines of a dossier form a chain, and so do the lines of an actor that concern no dossier. Each line
-- bears the hash of the line before it and a hash over its own content: nobody can change, remove or insert a line without
-- changing all later lines and the head of the chain.
CREATE TABLE journal_entry (
    id             uuid        PRIMARY KEY DEFAULT uuidv7(),
    at             timestamptz NOT NULL,
    actor_id       uuid,
    dossier_id     uuid,
    act            text        NOT NULL CHECK (act ~ '^[A-Z][A-Z_]*$'),
    details        jsonb       NOT NULL CHECK (jsonb_typeof(details) = 'object'),
    remote_address text,
    chain          uuid        NOT NULL,
    place          bigint      NOT NULL CHECK (place > 0),
    previous_hash  bytea       NOT NULL CHECK (octet_length(previous_hash) = 32),
    hash           bytea       NOT NULL CHECK (octet_length(hash) = 32),
    CONSTRAINT journal_entry_place UNIQUE (chain, place)
);
CREATE INDEX journal_entry_dossier ON journal_entry (dossier_id, at);
CREATE INDEX journal_entry_actor ON journal_entry (actor_id, at);
-- What happened to an agent's account, whoever did it.
CREATE INDEX journal_entry_agent ON journal_entry ((details ->> 'agent'), at) WHERE details ->> 'agent' IS NOT NULL;
-- The admin's search reads each list from an index, the newest line first, from where the page before ended.
CREATE INDEX journal_entry_newest ON journal_entry (at, id);
CREATE INDEX journal_entry_act ON journal_entry (act, at, id);

-- Heads of the chains. Lines are removed from the beginning of their chain; the head keeps the number of removed lines and the
-- hash of the last removed line, which the first remaining line follows.
CREATE TABLE journal_chain (
    -- The dossier; else the actor; else 00000000-0000-0000-0000-0000000000xx, one of sixteen chains of the service itself.
    chain        uuid   PRIMARY KEY,
    lines        bigint NOT NULL CHECK (lines > 0),
    -- Hash of the last line.
    hash         bytea  NOT NULL CHECK (octet_length(hash) = 32),
    removed      bigint NOT NULL DEFAULT 0,
    removed_hash bytea  NOT NULL DEFAULT decode(repeat('00', 32), 'hex') CHECK (octet_length(removed_hash) = 32),
    CONSTRAINT journal_chain_check CHECK (removed BETWEEN 0 AND lines)
) WITH (fillfactor = 60);

-- Results of the checks of the journal; the admin sees the last check of all chains.
CREATE TABLE journal_check (
    id           uuid        PRIMARY KEY DEFAULT uuidv7(),
    at           timestamptz NOT NULL,
    -- The chain that was checked; null when all were.
    chain        uuid,
    lines        bigint      NOT NULL,
    broken_chain uuid,
    broken_place bigint,
    reason       text        CHECK (reason IN ('CHANGED', 'MISSING', 'ADDED')),
    CHECK (num_nonnulls(broken_chain, broken_place, reason) IN (0, 3))
);
CREATE INDEX journal_check_chain ON journal_check (chain, at);
