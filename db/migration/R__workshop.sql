-- What the database does by itself with templates: each function as it is today, with its triggers.
-- A function whose name ends with « guard » only refuses changes; a function that changes rows is named after that change.
-- Flyway runs this file again whenever it changes, after all V*.sql files; so those files use no function, and the triggers
-- stand here.

CREATE OR REPLACE FUNCTION template_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was made or published stays as it is: % of % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE OR REPLACE TRIGGER template_version_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON template_version
    FOR EACH STATEMENT EXECUTE FUNCTION template_guard();
CREATE OR REPLACE TRIGGER template_publication_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON template_publication
    FOR EACH STATEMENT EXECUTE FUNCTION template_guard();
