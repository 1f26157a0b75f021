-- What the database does by itself with papers: each function as it is today, with its triggers. A guard only refuses;
-- what changes rows is named after what it changes. Runs again whenever it is changed, after all V*.sql: none of those may
-- need a function, and triggers, which do, stand here.

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
