package fr.sejour.report;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.sejour.dossier.DossierFiled;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.Jobs;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every filed dossier gets its receipt, whether or not its applicant ever asks for it: a job of the filing's transaction,
 * tried again with growing delay until it succeeds.
 */
@Configuration(proxyBeanMethods = false)
class ReceiptJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("issue-receipt");

    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    @Bean
    Task<Void> issueReceipts(IssuedPapers papers) {
        return Tasks.oneTime(TASK)
                .onFailure(ReceiptJob::again)
                .execute((job, context) -> papers.receipt(new DossierId(UUID.fromString(job.getId()))));
    }

    /** Owes the receipt in the transaction that files; there must be one. */
    @Component
    static class Listener {

        private final Jobs jobs;

        Listener(Jobs jobs) {
            this.jobs = jobs;
        }

        @EventListener
        @Transactional(propagation = Propagation.MANDATORY)
        public void on(DossierFiled filed) {
            jobs.soon(TASK.instance(filed.dossier().value().toString()).build());
        }
    }

    private static void again(ExecutionComplete failed, ExecutionOperations<Void> next) {
        next.reschedule(failed, failed.getTimeDone().plus(delay(failed.getExecution().consecutiveFailures + 1)));
    }

    /** @param failures in a row, at least one */
    static Duration delay(int failures) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }
}
