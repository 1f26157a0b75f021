package fr.sejour.notification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
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

    @Bean
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
                .onFailure((failed, next) -> next.reschedule(
                        failed,
                        failed.getTimeDone().plus(RetryDelays.after(failed.getExecution().consecutiveFailures + 1))))
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
        int failures = failed.getExecution().consecutiveFailures + 1;
        if (failures >= RetryDelays.MOST) {
            postman.giveUp(UUID.fromString(failed.getExecution().getId()));
            next.remove();
        } else {
            next.reschedule(failed, failed.getTimeDone().plus(RetryDelays.after(failures)));
        }
    }
}
