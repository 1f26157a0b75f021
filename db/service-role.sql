-- The rights of the role by which the service works on a PostgreSQL of your own, apart from the owner who migrates the schema:
-- it reads and writes everything but the journal, to which it can only add, and which it can have forget what is older than
-- twelve months. Run by the owner at the end of each migration, for the role of spring.datasource.username
-- (fr.sejour.database.ServiceRoleRights); by hand: psql -1 -v ON_ERROR_STOP=1 -v service=sejour_service -f db/service-role.sql
-- Neither the owner nor this role is a superuser.

-- Several nodes that start at once grant one after the other.
SELECT pg_advisory_xact_lock(hashtext('sejour service role'));

GRANT USAGE ON SCHEMA public, extensions TO :"service";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO :"service";
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO :"service";

REVOKE ALL ON journal_entry, journal_chain, journal_check, flyway_schema_history FROM :"service";
GRANT SELECT, INSERT ON journal_entry, journal_check TO :"service";
GRANT SELECT ON journal_chain, flyway_schema_history TO :"service";
GRANT EXECUTE ON FUNCTION journal_forget TO :"service";
