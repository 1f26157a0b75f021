package fr.sejour.account;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.sejour.shared.TimeConfiguration;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Background jobs of this module. */
@Configuration(proxyBeanMethods = false)
class AccountJobs {

    private static final int RETRIES = 12;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final double GROWTH = 2;
    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Bean
    Task<AccountRequest> answerAccountRequests(AccountRequestDesk desk) {
        return Tasks.oneTime(AccountRequests.TASK)
                .onFailure(FailureHandler.<AccountRequest>maxRetries(RETRIES)
                        .withBackoff(FIRST_RETRY, GROWTH)
                        .thenRemove())
                .execute((job, context) -> desk.answer(job.getData()));
    }

    @Bean
    Task<Void> cleanAccounts(AccountLinks links, SignInAttempts attempts, KnownDevices devices, RequestLimits limits) {
        return Tasks.recurring("account-cleaning", Schedules.daily(TimeConfiguration.PARIS, NIGHT))
                .execute((job, context) -> {
                    links.clean();
                    attempts.clean();
                    devices.clean();
                    limits.clean();
                });
    }
}
