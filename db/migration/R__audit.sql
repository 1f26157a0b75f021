-- What the database does by itself with the journal: each function as it is today, with its triggers.
-- A function whose name ends with « guard » only refuses changes; a function that changes rows is named after that change.
-- Flyway runs this file again whenever it changes, after all V*.sql files; so those files use no function, and the triggers
-- stand here.

-- Writes a value as its length in bytes, a colon, the value and a comma; null becomes a hyphen and a comma. No two lists of
-- values give the same text.
CREATE OR REPLACE FUNCTION journal_value(value text) RETURNS text
    LANGUAGE sql IMMUTABLE AS
$$
SELECT coalesce(octet_length(value) || ':' || value, '-') || ','
$$;

-- SHA-256 over all columns of a line, the moment as microseconds since 1970. The check computes it a second time, in Java.
CREATE OR REPLACE FUNCTION journal_hash(line journal_entry) RETURNS bytea
    LANGUAGE sql STABLE AS
$$
SELECT sha256(convert_to(
    journal_value(encode(line.previous_hash, 'hex')) || journal_value(line.chain::text) || journal_value(line.place::text)
    || journal_value(line.id::text) || journal_value((extract(EPOCH FROM line.at) * 1000000)::bigint::text)
    || journal_value(line.actor_id::text) || journal_value(line.dossier_id::text) || journal_value(line.act)
    || journal_value(line.details::text) || journal_value(line.remote_address), 'UTF8'))
$$;

-- Puts a line at the end of its chain. The row of the chain stays locked until the transaction ends, so the next line waits.
-- The function runs with the rights of the owner, so that the role of the service needs no right on the heads of the chains.
CREATE OR REPLACE FUNCTION journal_entry_extends_chain() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
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

CREATE OR REPLACE TRIGGER journal_entry_extends_chain
    BEFORE INSERT ON journal_entry
    FOR EACH ROW EXECUTE FUNCTION journal_entry_extends_chain();

-- The trigger also runs where other triggers are disabled, because a line without a place in a chain is invalid.
ALTER TABLE journal_entry ENABLE ALWAYS TRIGGER journal_entry_extends_chain;

-- Lines are never changed. Any role can remove a line only after twelve months, and only when the head of its chain already
-- counts the line as removed. The function journal_forget fulfils both conditions, so it needs no setting that another
-- program could imitate.
CREATE OR REPLACE FUNCTION journal_entry_guard() RETURNS trigger
    LANGUAGE plpgsql SET search_path = public, pg_temp AS
$$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF NOT EXISTS (
                SELECT FROM gone
                LEFT JOIN journal_chain USING (chain)
                WHERE gone.at >= now() - interval '12 months' OR gone.place > coalesce(journal_chain.removed, 0)) THEN
            RETURN NULL;
        END IF;
    END IF;
    RAISE EXCEPTION 'The audit journal is append-only: % is refused', TG_OP
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE OR REPLACE TRIGGER journal_entry_guard
    BEFORE UPDATE OR TRUNCATE ON journal_entry
    FOR EACH STATEMENT EXECUTE FUNCTION journal_entry_guard();
CREATE OR REPLACE TRIGGER journal_entry_removal_guard
    AFTER DELETE ON journal_entry
    REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION journal_entry_guard();

-- Removes lines older than twelve months, by the database's own clock, from some chains, and returns the number of lines.
-- It skips a chain that is being written to; a later call takes that chain. It runs with the rights of the owner: the role of
-- the service may call it, and can remove no other line.
CREATE OR REPLACE FUNCTION journal_forget(chains integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    kept_from timestamptz := now() - interval '12 months';
    forgotten bigint := 0;
    head      journal_chain;
    last      bigint;
BEGIN
    FOR head IN
        SELECT journal_chain.*
        FROM journal_chain
        JOIN journal_entry AS first ON first.chain = journal_chain.chain AND first.place = journal_chain.removed + 1
        WHERE first.at < kept_from
        LIMIT chains
        FOR UPDATE OF journal_chain SKIP LOCKED
    LOOP
        SELECT coalesce(min(place) - 1, head.lines) INTO last
        FROM journal_entry
        WHERE chain = head.chain AND at >= kept_from;
        UPDATE journal_chain
        SET removed = last, removed_hash = journal_entry.hash
        FROM journal_entry
        WHERE journal_chain.chain = head.chain AND journal_entry.chain = head.chain AND journal_entry.place = last;
        DELETE FROM journal_entry WHERE chain = head.chain AND place <= last;
        forgotten := forgotten + last - head.removed;
    END LOOP;
    RETURN forgotten;
END
$$;

REVOKE EXECUTE ON FUNCTION journal_forget FROM PUBLIC;
