-- How many decisions of each kind a prefecture took on a day in Paris, so that statistics read a few rows whatever the number
-- of dossiers. Each connection of the database counts in one of sixteen parts, as in instruction_count.
CREATE TABLE decision_count (
    prefecture text     NOT NULL,
    day        date     NOT NULL,
    kind       text     NOT NULL,
    part       smallint NOT NULL,
    decisions  bigint   NOT NULL,
    PRIMARY KEY (prefecture, day, kind, part)
);

CREATE FUNCTION decision_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO decision_count AS counted
    SELECT instruction.prefecture, (added.decided_at AT TIME ZONE 'Europe/Paris')::date, added.kind,
           pg_backend_pid() % 16, count(*)
    FROM added
    JOIN instruction ON instruction.dossier = added.dossier
    GROUP BY 1, 2, 3
    ORDER BY 1, 2, 3
    ON CONFLICT (prefecture, day, kind, part) DO UPDATE SET decisions = counted.decisions + excluded.decisions;
    RETURN NULL;
END;
$$;

CREATE TRIGGER decision_counted AFTER INSERT ON decision
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION decision_counted();

-- Also for what is copied past the other triggers: decisions are only ever added, so the count has no other source.
ALTER TABLE decision ENABLE ALWAYS TRIGGER decision_counted;

INSERT INTO decision_count
SELECT instruction.prefecture, (decision.decided_at AT TIME ZONE 'Europe/Paris')::date, decision.kind, 0, count(*)
FROM decision
JOIN instruction ON instruction.dossier = decision.dossier
GROUP BY 1, 2, 3;
