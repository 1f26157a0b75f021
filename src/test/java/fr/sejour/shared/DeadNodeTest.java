package fr.sejour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.sejour.testing.FreshDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

/** Jobs that a node held when it died, with the settings of the service. */
class DeadNodeTest {

    private static final String MIGRATION = "db/migration/V002__jobs.sql";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final String url =
            FreshDatabase.create("node_" + UUID.randomUUID().toString().replace("-", ""));
    private final DSLContext database = DSL.using(url, "postgres", "postgres");

    @BeforeEach
    void thereIsATableOfJobs() throws IOException {
        database.execute(new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void whatADeadNodeHeldRunsWithinAMinute() {
        service().run(context -> {
            DbSchedulerProperties settings = context.getBean(JobPools.class).settings();
            Duration beats = settings.getHeartbeatInterval();

            // Counted as dead, looked for, and then picked from the table.
            assertThat(beats.multipliedBy(settings.getMissedHeartbeatsLimit())
                            .plus(beats.multipliedBy(2))
                            .plus(settings.getPollingInterval()))
                    .isLessThan(A_MINUTE);
        });
    }

    @Test
    void whatADeadNodeHeldRunsAndWhatAnotherOneHoldsDoesNot() {
        held("job", "dead", "elsewhere", Duration.ofSeconds(37));
        held("job", "alive", "elsewhere", Duration.ofSeconds(9));
        held("slow-job", "dead", "elsewhere/apart", Duration.ofSeconds(37));

        service().run(context -> {
            Queue<String> run = context.getBean(Work.class).run;

            await().until(() -> run.size() == 2 && waiting() == 1);
            assertThat(run).containsExactlyInAnyOrder("job dead", "slow-job dead");
            assertThat(holder("job", "alive")).isEqualTo("elsewhere");
        });
    }

    @Test
    void whatThisNodeHeldRunsAtItsStart() {
        held("job", "mine", "here", Duration.ofSeconds(1));
        held("slow-job", "mine", "here/apart", Duration.ofSeconds(1));
        held("job", "theirs", "elsewhere", Duration.ofSeconds(1));

        service().run(context -> {
            Queue<String> run = context.getBean(Work.class).run;

            await().until(() -> run.size() == 2 && waiting() == 1);
            assertThat(run).containsExactlyInAnyOrder("job mine", "slow-job mine");
            assertThat(holder("job", "theirs")).isEqualTo("elsewhere");
        });
    }

    @Test
    void aNodeIsNamedAfterItsMachineAndPort() {
        service()
                .withPropertyValues("sejour.node=", "server.port=8123")
                .run(context -> assertThat(context.getBean(Node.class).name()).matches(".+:8123"));
    }

    @Test
    void jobsThatOnlyTheOtherPoolKnowsAreNeverRemoved() {
        service()
                .run(context -> assertThat(
                                context.getBean(JobPools.class).settings().getDeleteUnresolvedAfter())
                        .isGreaterThan(Duration.ofDays(3650)));
    }

    private ApplicationContextRunner service() {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class, JooqAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withUserConfiguration(Work.class)
                .withPropertyValues(
                        "sejour.node=here",
                        "spring.flyway.enabled=false",
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres");
    }

    private void held(String task, String instance, String node, Duration silentFor) {
        Instant now = Instant.now();
        database.execute(
                "INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                        + " VALUES (?, ?, CAST(? AS timestamptz), true, ?, CAST(? AS timestamptz), 2)",
                task,
                instance,
                now.minus(Duration.ofHours(1)).toString(),
                node,
                now.minus(silentFor).toString());
    }

    private String holder(String task, String instance) {
        return String.valueOf(database.fetchValue(
                "SELECT picked_by FROM scheduled_tasks WHERE task_name = ? AND task_instance = ?", task, instance));
    }

    private int waiting() {
        return database.fetchCount(DSL.table("scheduled_tasks"));
    }

    @Configuration(proxyBeanMethods = false)
    @Import({TimeConfiguration.class, JobConfiguration.class, JobPools.class})
    static class Work {

        private final Queue<String> run = new ConcurrentLinkedQueue<>();

        @Bean
        Task<Void> job() {
            return Tasks.oneTime("job").execute((job, _) -> run.add("job " + job.getId()));
        }

        @Bean
        @Apart
        Task<Void> slowJob() {
            return Tasks.oneTime("slow-job").execute((job, _) -> run.add("slow-job " + job.getId()));
        }
    }
}
