-- What the database does by itself with papers: each function as it is today, with its triggers.
-- A function whose name ends with « guard » only refuses changes; a function that changes rows is named after that change.
-- Flyway runs this file again whenever it changes, after all V*.sql files; so those files use no function, and the triggers
-- stand here.

CREATE OR REPLACE FUNCTION paper_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was issued stays as it is: % of % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE OR REPLACE TRIGGER issued_paper_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON issued_paper
    FOR EACH STATEMENT EXECUTE FUNCTION paper_guard();
CREATE OR REPLACE TRIGGER paper_withdrawal_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION paper_guard();
CREATE OR REPLACE TRIGGER template_source_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON template_source
    FOR EACH STATEMENT EXECUTE FUNCTION paper_guard();
