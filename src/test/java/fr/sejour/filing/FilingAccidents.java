package fr.sejour.filing;

import fr.sejour.dossier.DossierFiled;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Cuts filings off where a test wants it. Its tests have a database of their own, in which every promise is kept. */
@TestConfiguration(proxyBeanMethods = false)
class FilingAccidents {

    @Bean
    Saboteur saboteur(DSLContext database) {
        return new Saboteur(database);
    }

    /** Where a filing is cut off. */
    enum Accident {
        BEFORE_THE_JOBS,
        AFTER_THE_JOBS,
        BEFORE_THE_JOURNAL,
        AFTER_THE_JOURNAL,
        CONNECTION_LOST,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    /** Hears every filing, and lets the accident that is planned happen once. */
    static class Saboteur {

        final AtomicReference<@Nullable Accident> planned = new AtomicReference<>();
        final Queue<DossierId> filed = new ConcurrentLinkedQueue<>();

        private final DSLContext database;

        Saboteur(DSLContext database) {
            this.database = database;
        }

        @EventListener
        @Order(Ordered.HIGHEST_PRECEDENCE)
        void beforeTheJobs(DossierFiled event) {
            filed.add(event.dossier());
            happen(Accident.BEFORE_THE_JOBS);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    happen(Accident.BEFORE_COMMIT);
                }

                @Override
                public void afterCommit() {
                    happen(Accident.AFTER_COMMIT);
                }
            });
        }

        @EventListener
        @Order(Ordered.LOWEST_PRECEDENCE)
        void afterTheJobs(DossierFiled event) {
            happen(Accident.AFTER_THE_JOBS);
            if (planned.compareAndSet(Accident.CONNECTION_LOST, null)) {
                database.fetch("SELECT pg_terminate_backend(pg_backend_pid())");
            }
        }

        @EventListener
        @Order(Ordered.HIGHEST_PRECEDENCE)
        void beforeTheJournal(JournalEntry entry) {
            if (entry.act().equals("DOSSIER_FILED")) {
                happen(Accident.BEFORE_THE_JOURNAL);
            }
        }

        @EventListener
        @Order(Ordered.LOWEST_PRECEDENCE)
        void afterTheJournal(JournalEntry entry) {
            if (entry.act().equals("DOSSIER_FILED")) {
                happen(Accident.AFTER_THE_JOURNAL);
            }
        }

        private void happen(Accident accident) {
            if (planned.compareAndSet(accident, null)) {
                throw new IllegalStateException(accident.name());
            }
        }
    }
}
