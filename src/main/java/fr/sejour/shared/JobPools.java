package fr.sejour.shared;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerConfigurationSupport;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.stats.StatsRegistry;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the pools that run this node's jobs, with the settings {@code db-scheduler}, and starts them with the service. */
@Component
class JobPools implements DbSchedulerStarter {

    private static final Logger LOG = LoggerFactory.getLogger(JobPools.class);

    private final Environment environment;
    private final Node node;
    private final DbSchedulerCustomizer customizer;
    private final Clock clock;
    private final DataSource dataSource;
    private final DSLContext database;
    private final ObjectProvider<StatsRegistry> figures;
    private final ObjectProvider<SchedulerListener> listeners;
    private final ObjectProvider<ExecutionInterceptor> interceptors;
    private final ObjectProvider<Scheduler> pools;

    JobPools(
            Environment environment,
            Node node,
            DbSchedulerCustomizer customizer,
            Clock clock,
            DataSource dataSource,
            DSLContext database,
            ObjectProvider<StatsRegistry> figures,
            ObjectProvider<SchedulerListener> listeners,
            ObjectProvider<ExecutionInterceptor> interceptors,
            ObjectProvider<Scheduler> pools) {
        this.environment = environment;
        this.node = node;
        this.customizer = customizer;
        this.clock = clock;
        this.dataSource = dataSource;
        this.database = database;
        this.figures = figures;
        this.listeners = listeners;
        this.interceptors = interceptors;
        this.pools = pools;
    }

    /** A pool with as many threads as the settings say. */
    Scheduler ofMany(List<Task<?>> tasks) {
        DbSchedulerProperties settings = settings();
        settings.setSchedulerName(node.name());
        return pool(settings, tasks);
    }

    /** A pool with one thread. */
    Scheduler ofOneThread(List<Task<?>> tasks) {
        DbSchedulerProperties settings = settings();
        settings.setSchedulerName(nameApart());
        settings.setThreads(1);
        return pool(settings, tasks);
    }

    /**
     * Starts once: a context below this one, as that of a management port, tells its own refreshment here too, and what runs by then
     * is not to be given back.
     */
    @EventListener(ContextRefreshedEvent.class)
    void serviceIsWhole() {
        if (pools.stream().noneMatch(pool -> pool.getSchedulerState().isStarted())) {
            doStart();
        }
    }

    @Override
    public void doStart() {
        giveBack();
        pools.stream().forEach(Scheduler::start);
    }

    /** Nobody works on what this node held when it was killed: it need not be waited for until it counts as dead. */
    private void giveBack() {
        int held = database.execute("""
                UPDATE scheduled_tasks
                SET picked = false, picked_by = NULL, last_heartbeat = NULL, version = version + 1
                WHERE picked AND picked_by IN (?, ?)
                """, node.name(), nameApart());
        if (held > 0) {
            LOG.info("{} jobs that this node held before its start run again", held);
        }
    }

    private String nameApart() {
        return node.name() + "/apart";
    }

    DbSchedulerProperties settings() {
        return Binder.get(environment).bindOrCreate("db-scheduler", DbSchedulerProperties.class);
    }

    private Scheduler pool(DbSchedulerProperties settings, List<Task<?>> tasks) {
        return DbSchedulerConfigurationSupport.buildScheduler(
                settings,
                customizer,
                figures.getIfAvailable(() -> StatsRegistry.NOOP),
                clock,
                dataSource,
                tasks,
                listeners.orderedStream().toList(),
                interceptors.orderedStream().toList());
    }
}
