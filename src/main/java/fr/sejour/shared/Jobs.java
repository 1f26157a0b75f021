package fr.sejour.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Schedules jobs in the transaction of their cause: both are committed, or neither. A job is not added again while a
 * job with the same name and instance waits.
 */
@Component
public class Jobs {

    private final ObjectProvider<Scheduler> pools;
    private final Clock clock;

    /** The pools are looked up late: they are made of the jobs, whose services use this class. */
    Jobs(ObjectProvider<Scheduler> pools, Clock clock) {
        this.pools = pools;
        this.clock = clock;
    }

    /** Lets the job run as soon as the current transaction is committed. */
    public void soon(TaskInstance<?> job) {
        at(job, clock.instant());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    wake();
                }
            });
        } else {
            wake();
        }
    }

    /** Lets the job run at this time, if the current transaction is committed. */
    public void at(TaskInstance<?> job, Instant time) {
        pools.getObject().scheduleIfNotExists(job, time);
    }

    /** Does not wait for the next look at the table; harmless when the pools do not run. */
    private void wake() {
        pools.stream().forEach(Scheduler::triggerCheckForDueExecutions);
    }
}
