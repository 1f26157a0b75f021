-- What the database does by itself with papers: each function as it is today, with its triggers. Runs again whenever it is changed,
-- after all V*.sql, so none of those may need a function; triggers stand here because they do.

CREATE OR REPLACE FUNCTION issued_paper_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an issued paper stays as it is: % is refused', TG_OP
        USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE OR REPLACE TRIGGER issued_paper_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON issued_paper
    FOR EACH STATEMENT EXECUTE FUNCTION issued_paper_guard();
CREATE OR REPLACE TRIGGER paper_withdrawal_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION issued_paper_guard();
