package fr.sejour.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.currentUser;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.database.MigrateOnly;
import fr.sejour.testing.FreshDatabase;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PostgreSQL of one's own as README says: neither who owns the schema nor the service is a superuser of it. */
class OrdinaryRolesTest {

    private static final String DATABASE =
            "ordinary_" + UUID.randomUUID().toString().replace("-", "");
    private static final String OWNER = DATABASE + "_owner";
    private static final String SERVICE = DATABASE + "_service";

    private static DSLContext superuser;
    private static DSLContext owner;
    private static DSLContext service;

    private final UUID dossier = UUID.randomUUID();

    @BeforeAll
    static void theOwnerMigratesForTheService() {
        // Without the user that the address names before all others.
        String url = FreshDatabase.create(DATABASE).replaceFirst("[?].*", "");
        superuser = DSL.using(url, "postgres", "");
        superuser.execute("CREATE ROLE " + OWNER + " LOGIN");
        superuser.execute("ALTER DATABASE " + DATABASE + " OWNER TO " + OWNER);
        superuser.execute("CREATE ROLE " + SERVICE + " LOGIN");
        MigrateOnly.run(
                System.out,
                "--migrate-only",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + SERVICE,
                "--spring.flyway.user=" + OWNER);
        owner = DSL.using(url, OWNER, "");
        service = DSL.using(url, SERVICE, "");
    }

    @BeforeEach
    void threeOldLinesAndAYoungOne() {
        for (String age : new String[] {"14 months", "13 months", "12 months 1 minute", "1 minute"}) {
            service.execute("INSERT INTO journal_entry (at, dossier_id, act, details) VALUES (now() - interval '" + age
                    + "', '" + dossier + "', 'TRIED', '{}')");
        }
    }

    @Test
    void neitherRoleIsASuperuser() {
        for (DSLContext role : new DSLContext[] {owner, service}) {
            assertThat(role.select(field("rolsuper", Boolean.class))
                            .from(table("pg_roles"))
                            .where(field("rolname", String.class).eq(currentUser()))
                            .fetchSingle()
                            .value1())
                    .isFalse();
        }
    }

    @Test
    void theServiceHasOldLinesForgotten() {
        assertThat(JournalRetention.forget(service)).isGreaterThanOrEqualTo(3);

        assertThat(places()).containsExactly(4L);
    }

    @Test
    void theServiceRemovesNoLineItself() {
        assertThatThrownBy(() -> service.execute("DELETE FROM journal_entry WHERE at < now() - interval '1 year'"))
                .hasStackTraceContaining("permission denied");
    }

    /** An old line that the head of its chain still counts, a young one that the head was made to count as removed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM journal_entry WHERE chain = dossier AND place = 1;",
                "UPDATE journal_chain SET removed = lines WHERE chain = dossier;"
                        + " DELETE FROM journal_entry WHERE chain = dossier;",
                "PERFORM set_config('sejour.journal_forgets', 'on', true);"
                        + " DELETE FROM journal_entry WHERE chain = dossier;"
            })
    void evenTheOwnerRemovesNoLineUnderTheGuard(String attempt) {
        assertThatThrownBy(() ->
                        owner.execute("DO $$ DECLARE dossier uuid := '" + dossier + "'; BEGIN " + attempt + " END $$"))
                .hasStackTraceContaining("append-only");

        assertThat(places()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void nobodyElseMayHaveLinesForgotten() {
        String stranger = DATABASE + "_stranger";
        superuser.execute("CREATE ROLE " + stranger);
        try {
            assertThatThrownBy(() -> superuser.transaction(undone -> {
                        undone.dsl().execute("SET LOCAL ROLE " + stranger);
                        JournalRetention.forget(undone.dsl());
                    }))
                    .hasStackTraceContaining("permission denied for function journal_forget");
        } finally {
            superuser.execute("DROP ROLE " + stranger);
        }
    }

    private List<Long> places() {
        return service.select(JOURNAL_ENTRY.PLACE)
                .from(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.CHAIN.eq(dossier))
                .orderBy(JOURNAL_ENTRY.PLACE)
                .fetch(JOURNAL_ENTRY.PLACE);
    }
}
