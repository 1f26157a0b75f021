package fr.sejour.notification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.sejour.shared.Apart;
import fr.sejour.shared.GrowingDelay;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job behind each queued mail, named after the mail. */
@Configuration(proxyBeanMethods = false)
class MailJobs {

    private static final Logger LOG = LoggerFactory.getLogger(MailJobs.class);

    /** How often to look whether there is a mail server now; one appears only with a new start. */
    private static final Duration UNTIL_THERE_IS_A_SERVER = Duration.ofMinutes(10);

    private static final GrowingDelay DELAY = new GrowingDelay(Duration.ofSeconds(15), Duration.ofHours(1));

    /** After so many, which take four days, a mail is given up. */
    private static final int MOST_FAILURES = 100;

    @Bean
    @Apart
    Task<Void> sendMails(Postman postman) {
        return Tasks.custom(Outbox.TASK)
                .onFailure((failed, next) -> again(failed, next, postman))
                .execute((job, context) -> postman.deliver(UUID.fromString(job.getId()))
                        ? new CompletionHandler.OnCompleteRemove<>()
                        : (done, next) ->
                                next.reschedule(done, done.getTimeDone().plus(UNTIL_THERE_IS_A_SERVER)));
    }

    /** A failure is tried again like that of a mail: the reminder is a row in the same database. */
    @Bean
    Task<Void> remindApplicants(Reminders reminders) {
        return Tasks.oneTime(Reminders.TASK)
                .onFailure(DELAY.untilSuccess())
                .execute((job, context) -> reminders.remind(job.getId()));
    }

    @Bean
    ApplicationRunner tellWhetherMailsAreSent(Postman postman) {
        return arguments -> {
            if (!postman.canSend()) {
                LOG.warn("No mail server is configured (spring.mail.host): mails wait in the queue until there is one");
            }
        };
    }

    private static void again(ExecutionComplete failed, ExecutionOperations<Void> next, Postman postman) {
        if (failed.getExecution().consecutiveFailures + 1 >= MOST_FAILURES) {
            postman.giveUp(UUID.fromString(failed.getExecution().getId()));
            next.remove();
        } else {
            DELAY.<Void>untilSuccess().onFailure(failed, next);
        }
    }
}
