package fr.sejour.audit;

import static org.jooq.impl.DSL.inline;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.sejour.shared.TimeConfiguration;
import java.time.LocalTime;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Removes lines of the journal that are older than twelve months, as « Données personnelles » says. The database
 * function {@code journal_forget} selects and removes these lines with the rights of the table's owner; the service
 * itself has no right to remove a line.
 */
@Configuration(proxyBeanMethods = false)
class JournalRetention {

    private static final Logger LOG = LoggerFactory.getLogger(JournalRetention.class);
    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    /** Chains held at once, for the time of one statement. */
    private static final int AT_ONCE = 200;

    @Bean
    Task<Void> forgetJournal(DSLContext database) {
        return Tasks.recurring("journal-retention", Schedules.daily(TimeConfiguration.PARIS, NIGHT))
                .execute((job, context) -> forget(database));
    }

    /** How many lines were removed. */
    static long forget(DSLContext database) {
        long all = 0;
        long some = forgetSome(database);
        while (some > 0) {
            all += some;
            some = forgetSome(database);
        }
        LOG.info("Removed {} lines of the journal that were older than twelve months", all);
        return all;
    }

    private static long forgetSome(DSLContext database) {
        return database.fetchSingle("SELECT journal_forget({0})", inline(AT_ONCE))
                .into(long.class);
    }
}
