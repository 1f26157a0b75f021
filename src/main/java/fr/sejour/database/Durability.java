package fr.sejour.database;

import org.jooq.DSLContext;

/**
 * Whether a PostgreSQL keeps what it has confirmed when its machine stops.
 *
 * @param fsync its setting, {@code on} or {@code off}
 * @param fullPageWrites its setting, {@code on} or {@code off}
 */
record Durability(String fsync, String fullPageWrites) {

    /** @throws org.jooq.exception.DataAccessException when the database does not answer */
    static Durability of(DSLContext database) {
        return database.resultQuery("SELECT current_setting('fsync'), current_setting('full_page_writes')")
                .fetchSingle(row -> new Durability(row.get(0, String.class), row.get(1, String.class)));
    }

    boolean isGiven() {
        return fsync.equals("on") && fullPageWrites.equals("on");
    }
}
