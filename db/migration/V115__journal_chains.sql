-- Lines of the journal hang together: the lines of a dossier form a chain, and so do the lines of an actor that concern no
-- dossier. Each line bears the hash of the one before it and its own, over all it says: nobody can change, remove or
-- slip in a line without changing all later ones and the head of the chain.
CREATE TABLE journal_chain (
    -- The dossier; else the actor; else 00000000-0000-0000-0000-0000000000xx, one of sixteen chains of the service itself.
    chain uuid   PRIMARY KEY,
    lines bigint NOT NULL CHECK (lines > 0),
    -- Hash of the last line.
    hash  bytea  NOT NULL CHECK (octet_length(hash) = 32)
) WITH (fillfactor = 60);

ALTER TABLE journal_entry
    ADD COLUMN chain         uuid,
    ADD COLUMN place         bigint CHECK (place > 0),
    ADD COLUMN previous_hash bytea CHECK (octet_length(previous_hash) = 32),
    ADD COLUMN hash          bytea CHECK (octet_length(hash) = 32);

-- A value as its length in bytes, a colon, itself and a comma; nothing is a hyphen and a comma. No two lists of values give
-- the same text.
CREATE FUNCTION journal_value(value text) RETURNS text
    LANGUAGE sql IMMUTABLE AS
$$
SELECT coalesce(octet_length(value) || ':' || value, '-') || ','
$$;

-- SHA-256 over all columns of a line, the moment as microseconds since 1970. The check computes it a second time, in Java.
CREATE FUNCTION journal_hash(line journal_entry) RETURNS bytea
    LANGUAGE sql STABLE AS
$$
SELECT sha256(convert_to(
    journal_value(encode(line.previous_hash, 'hex')) || journal_value(line.chain::text) || journal_value(line.place::text)
    || journal_value(line.id::text) || journal_value((extract(EPOCH FROM line.at) * 1000000)::bigint::text)
    || journal_value(line.actor_id::text) || journal_value(line.dossier_id::text) || journal_value(line.act)
    || journal_value(line.details::text) || journal_value(line.remote_address), 'UTF8'))
$$;

-- Puts a line at the end of its chain. The row of the chain is held until the transaction ends: the next line waits for it.
-- Runs with the rights of the owner, so that the role of the service needs none on the heads of the chains.
CREATE FUNCTION journal_append() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS
$$
BEGIN
    NEW.chain := coalesce(NEW.dossier_id, NEW.actor_id, lpad(to_hex(pg_backend_pid() % 16), 32, '0')::uuid);
    INSERT INTO journal_chain AS head (chain, lines, hash)
    VALUES (NEW.chain, 1, decode(repeat('00', 32), 'hex'))
    ON CONFLICT (chain) DO UPDATE SET lines = head.lines + 1
    RETURNING lines, hash INTO NEW.place, NEW.previous_hash;
    NEW.hash := journal_hash(NEW);
    UPDATE journal_chain SET hash = NEW.hash WHERE chain = NEW.chain;
    RETURN NEW;
END
$$;

-- Lines written before there were chains, in the order of their moments.
ALTER TABLE journal_entry DISABLE TRIGGER journal_entry_append_only;

UPDATE journal_entry
SET chain = placed.chain, place = placed.place
FROM (
    SELECT id, chain, row_number() OVER (PARTITION BY chain ORDER BY at, id) AS place
    FROM (SELECT id, at, coalesce(dossier_id, actor_id, '00000000-0000-0000-0000-000000000000') AS chain
          FROM journal_entry) AS line) AS placed
WHERE placed.id = journal_entry.id;

DO $$
DECLARE
    line     journal_entry;
    previous bytea;
BEGIN
    FOR line IN SELECT * FROM journal_entry ORDER BY chain, place LOOP
        IF line.place = 1 THEN
            previous := decode(repeat('00', 32), 'hex');
        END IF;
        line.previous_hash := previous;
        line.hash := journal_hash(line);
        previous := line.hash;
        UPDATE journal_entry SET previous_hash = line.previous_hash, hash = line.hash WHERE id = line.id;
    END LOOP;
END
$$;

INSERT INTO journal_chain (chain, lines, hash)
SELECT DISTINCT ON (chain) chain, place, hash
FROM journal_entry
ORDER BY chain, place DESC;

ALTER TABLE journal_entry ENABLE TRIGGER journal_entry_append_only;

ALTER TABLE journal_entry
    ALTER COLUMN chain SET NOT NULL,
    ALTER COLUMN place SET NOT NULL,
    ALTER COLUMN previous_hash SET NOT NULL,
    ALTER COLUMN hash SET NOT NULL,
    ADD CONSTRAINT journal_entry_place UNIQUE (chain, place);

CREATE TRIGGER journal_entry_append
    BEFORE INSERT ON journal_entry
    FOR EACH ROW
EXECUTE FUNCTION journal_append();

-- Also where other triggers rest: a line without its place in a chain is none.
ALTER TABLE journal_entry ENABLE ALWAYS TRIGGER journal_entry_append;

-- What the checks of the journal found; the last of all chains is shown to the admin.
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
