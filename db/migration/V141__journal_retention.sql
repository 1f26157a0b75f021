-- Lines of the journal are kept for twelve months. They are removed from the beginning of their chain on; the head of the
-- chain keeps how many were, and the hash of the last of them, after which the first line that is left was written.
ALTER TABLE journal_chain
    ADD COLUMN removed      bigint NOT NULL DEFAULT 0 CHECK (removed BETWEEN 0 AND lines),
    ADD COLUMN removed_hash bytea  NOT NULL DEFAULT decode(repeat('00', 32), 'hex') CHECK (octet_length(removed_hash) = 32);

CREATE OR REPLACE FUNCTION refuse_journal_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'DELETE' AND current_setting('sejour.journal_forgets', true) = 'on' THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'The audit journal is append-only: % is refused', TG_OP
        USING ERRCODE = 'insufficient_privilege';
END
$$;

-- Removes lines older than twelve months by the database's own clock, of some chains; the number of lines. Never waits for
-- a chain that is being written to: its turn comes at another call. Runs with the rights of the owner: the role of the
-- service can remove no other line.
CREATE FUNCTION journal_forget(chains integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT SET sejour.journal_forgets = 'on' AS
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
