package fr.sejour.notification;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.sejour.shared.TimeConfiguration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work of this module that nobody waits for. */
@Configuration(proxyBeanMethods = false)
class DraftJobs {

    /** When mails that announce a deletion may come, the whole year. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Bean
    Task<Void> expireDrafts(DraftExpiry expiry) {
        return Tasks.recurring("draft-expiry", Schedules.daily(TimeConfiguration.PARIS, MORNING))
                .execute((job, context) -> expiry.lookAtAll());
    }
}
