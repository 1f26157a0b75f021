-- A paper that was issued stays as it is, and so does its withdrawal: who, when and why. At most once a paper.
CREATE TABLE paper_withdrawal (
    paper        uuid        PRIMARY KEY REFERENCES issued_paper,
    agent        uuid        NOT NULL REFERENCES agent,
    reason       text        NOT NULL CHECK (btrim(reason) <> '' AND length(reason) <= 1000),
    withdrawn_at timestamptz NOT NULL
);

CREATE TRIGGER paper_withdrawal_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION issued_paper_guard();
