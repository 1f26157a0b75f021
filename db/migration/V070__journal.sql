-- The audit journal: who did what, when, on which dossier, from where. Lines are added and never changed.
CREATE TABLE journal_entry (
    id             uuid        PRIMARY KEY DEFAULT uuidv7(),
    at             timestamptz NOT NULL,
    actor_id       uuid,
    dossier_id     uuid,
    act            text        NOT NULL CHECK (act ~ '^[A-Z][A-Z_]*$'),
    details        jsonb       NOT NULL CHECK (jsonb_typeof(details) = 'object'),
    remote_address text
);
CREATE INDEX journal_entry_dossier ON journal_entry (dossier_id, at);
CREATE INDEX journal_entry_actor ON journal_entry (actor_id, at);
CREATE INDEX journal_entry_at ON journal_entry (at);

CREATE FUNCTION refuse_journal_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'The audit journal is append-only: % is refused', TG_OP
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER journal_entry_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE
    ON journal_entry
    FOR EACH STATEMENT
EXECUTE FUNCTION refuse_journal_change();
