-- The words that names are made of, each once: people who share a name are many, names are few. A piece from within a name is looked for
-- here by trigrams; each word that holds it leads through instruction_name_word to a prefecture's dossiers, in their order.
CREATE TABLE name_word (
    word text COLLATE "C" PRIMARY KEY
);
CREATE INDEX name_word_pieces ON name_word USING gin (word extensions.gin_trgm_ops);

INSERT INTO name_word SELECT DISTINCT word FROM instruction_name;

CREATE OR REPLACE FUNCTION instruction_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO instruction_name (dossier, word, prefecture, filed_at)
    SELECT DISTINCT NEW.dossier, word, NEW.prefecture, NEW.filed_at
    FROM string_to_table(NEW.folded_names, ' ') AS word
    WHERE word <> '';
    -- In order: two who bring the same new words wait for each other instead of locking each other out.
    INSERT INTO name_word
    SELECT word FROM instruction_name WHERE dossier = NEW.dossier ORDER BY word
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END;
$$;

-- Found too much: pieces of the whole country's names, to be cut down to a prefecture afterwards.
DROP INDEX instruction_by_name;
