package fr.sejour.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * How jobs are kept and run: their data as JSON rather than Java serialisation, their time by the service's clock, in two pools
 * that take from one table. A pool leaves alone the jobs that it does not know.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean
    DbSchedulerCustomizer jobsAsJson() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }

    @Bean("dbSchedulerClock")
    com.github.kagkarlsson.scheduler.Clock jobClock(Clock clock) {
        return clock::instant;
    }

    /** @param port tells two nodes on one machine apart */
    @Bean
    Node node(@Value("${sejour.node:}") String name, @Value("${server.port:8080}") int port) {
        return new Node(name.isBlank() ? new SchedulerName.Hostname().getName() + ":" + port : name.strip());
    }

    /** Runs all jobs but those apart. */
    @Bean(destroyMethod = "stop")
    @Primary
    @DependsOnDatabaseInitialization
    Scheduler jobPool(JobPools pools, List<Task<?>> all, @Apart List<Task<?>> apart) {
        return pools.ofMany(all.stream().filter(task -> !apart.contains(task)).toList());
    }

    @Bean(destroyMethod = "stop")
    @DependsOnDatabaseInitialization
    Scheduler jobPoolApart(JobPools pools, @Apart List<Task<?>> apart) {
        return pools.ofOneThread(apart);
    }
}
