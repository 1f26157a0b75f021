package fr.sejour.paper;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.sejour.dossier.DossierFiled;
import fr.sejour.instruction.DecisionTaken;
import fr.sejour.instruction.ExtensionIssued;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.GrowingDelay;
import fr.sejour.shared.Jobs;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every filed dossier gets its receipt and its acknowledgement, every decision and every extension its paper, whether or not anybody ever asks for it:
 * a job of the transaction of its cause, tried again with growing delay until it succeeds.
 */
@Configuration(proxyBeanMethods = false)
class PaperJobs {

    /** One a dossier, for its receipt and its acknowledgement. */
    static final TaskDescriptor<Void> RECEIPT = TaskDescriptor.of("issue-receipt");

    /** One a dossier. */
    static final TaskDescriptor<Void> DECISION = TaskDescriptor.of("issue-decision-paper");

    /** One an extension, called by its dossier and itself. */
    static final TaskDescriptor<Void> EXTENSION = TaskDescriptor.of("issue-extension-paper");

    static final GrowingDelay DELAY = new GrowingDelay(Duration.ofSeconds(5), Duration.ofHours(1));

    private static final String BETWEEN = "/";

    @Bean
    Task<Void> issueReceipts(IssuedPapers papers) {
        return job(RECEIPT, dossier -> papers.ofFiling(id(dossier)));
    }

    @Bean
    Task<Void> issueDecisionPapers(IssuedPapers papers, PaperWriters writers) {
        return job(
                DECISION,
                dossier ->
                        papers.of(id(dossier), writers.ofDecision(id(dossier)).orElseThrow()));
    }

    @Bean
    Task<Void> issueExtensionPapers(IssuedPapers papers) {
        return job(EXTENSION, name -> {
            String[] ids = name.split(BETWEEN, 2);
            papers.of(id(ids[0]), PaperIdentity.ofExtension(UUID.fromString(ids[1])));
        });
    }

    private static Task<Void> job(TaskDescriptor<Void> task, Consumer<String> work) {
        return Tasks.oneTime(task).onFailure(DELAY.untilSuccess()).execute((job, context) -> work.accept(job.getId()));
    }

    private static DossierId id(String dossier) {
        return new DossierId(UUID.fromString(dossier));
    }

    /** Owes the paper in the transaction of its cause; there must be one. */
    @Component
    static class Listener {

        private final Jobs jobs;

        Listener(Jobs jobs) {
            this.jobs = jobs;
        }

        @EventListener
        @Transactional(propagation = Propagation.MANDATORY)
        public void on(DossierFiled filed) {
            owe(RECEIPT, filed.dossier().value().toString());
        }

        @EventListener
        @Transactional(propagation = Propagation.MANDATORY)
        public void on(DecisionTaken decided) {
            owe(DECISION, decided.dossier().value().toString());
        }

        @EventListener
        @Transactional(propagation = Propagation.MANDATORY)
        public void on(ExtensionIssued extended) {
            owe(EXTENSION, extended.dossier().value() + BETWEEN + extended.id());
        }

        private void owe(TaskDescriptor<Void> task, String instance) {
            jobs.soon(task.instance(instance).build());
        }
    }
}
