-- What waits for the prefecture, oldest first: the queue as it opens.
CREATE INDEX instruction_to_do ON instruction (prefecture, filed_at, dossier)
    WHERE state IN ('FILED', 'IN_INSTRUCTION', 'COMPLEMENT_ANSWERED');
CREATE INDEX instruction_to_do_by_holder ON instruction (prefecture, holder, filed_at, dossier)
    WHERE state IN ('FILED', 'IN_INSTRUCTION', 'COMPLEMENT_ANSWERED');

-- The words of a person's names. Typed beginnings of words are found here in the order of an index, a page at a time,
-- however many people share a name; pieces from the middle of a name are found by the trigrams of instruction.
CREATE TABLE instruction_name (
    dossier    uuid        NOT NULL REFERENCES instruction,
    word       text        COLLATE "C" NOT NULL,
    prefecture text        NOT NULL,
    filed_at   timestamptz NOT NULL,
    PRIMARY KEY (dossier, word)
);
CREATE INDEX instruction_name_word ON instruction_name (prefecture, word, filed_at, dossier);

CREATE FUNCTION instruction_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO instruction_name (dossier, word, prefecture, filed_at)
    SELECT DISTINCT NEW.dossier, word, NEW.prefecture, NEW.filed_at
    FROM string_to_table(NEW.folded_names, ' ') AS word
    WHERE word <> '';
    RETURN NULL;
END;
$$;

CREATE TRIGGER instruction_named AFTER INSERT ON instruction FOR EACH ROW EXECUTE FUNCTION instruction_named();

INSERT INTO instruction_name (dossier, word, prefecture, filed_at)
SELECT DISTINCT dossier, word, prefecture, filed_at
FROM instruction, string_to_table(folded_names, ' ') AS word
WHERE word <> '';
