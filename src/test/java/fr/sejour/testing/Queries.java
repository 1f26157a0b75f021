package fr.sejour.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** What is asked of the database. */
public final class Queries {

    private Queries() {}

    /** The queries that this thread makes meanwhile, as SQL with the values in it; jobs beside are not listened to. */
    public static List<String> during(DSLContext database, Callable<?> work) throws Exception {
        List<String> made = new ArrayList<>();
        Thread mine = Thread.currentThread();
        ExecuteListener remembering = new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                if (context.query() != null && Thread.currentThread().equals(mine)) {
                    made.add(database.renderInlined(context.query()));
                }
            }
        };
        var configuration = database.configuration();
        ExecuteListenerProvider[] before = configuration.executeListenerProviders();
        configuration.set(Stream.concat(Stream.of(before), Stream.of(new DefaultExecuteListenerProvider(remembering)))
                .toArray(ExecuteListenerProvider[]::new));
        try {
            work.call();
        } finally {
            configuration.set(before);
        }
        return made;
    }
}
