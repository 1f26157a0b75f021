-- The role by which the service works on a PostgreSQL of your own, apart from the owner who migrates the schema: it reads and
-- writes everything but the journal, to which it can only add, and which it can have forget what is older than twelve months.
-- Run by the owner, after each migration: psql -v ON_ERROR_STOP=1 -f db/service-role.sql. Neither the owner nor this role is a
-- superuser; an owner who may not create roles finds the role there. The role gets its password by hand.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sejour_service') THEN
        CREATE ROLE sejour_service LOGIN;
    END IF;
END
$$;

GRANT USAGE ON SCHEMA public, extensions TO sejour_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO sejour_service;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO sejour_service;

REVOKE ALL ON journal_entry, journal_chain, journal_check, flyway_schema_history FROM sejour_service;
GRANT SELECT, INSERT ON journal_entry, journal_check TO sejour_service;
GRANT SELECT ON journal_chain, flyway_schema_history TO sejour_service;
GRANT EXECUTE ON FUNCTION journal_forget TO sejour_service;
