package fr.sejour.shell;

import fr.sejour.shared.TryLaterException;
import java.net.ConnectException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Something that went wrong and was not the person's doing. It is logged with a reference that the page shows, so that
 * whoever is told the reference finds what happened.
 *
 * @param reference eight letters and digits that cannot be taken for one another
 * @param outage true when the database or another need of ours does not answer, so that trying again later helps
 */
record Failure(String reference, boolean outage) {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ACDEFGHJKLMNPQRTUVWXY34679";

    /** Logs what happened, with a new reference. */
    static Failure log(String where, @Nullable Throwable cause) {
        Failure failure = new Failure(newReference(), cause != null && isOutage(cause));
        LOG.error("Failure {} at {}", failure.reference, where, cause);
        return failure;
    }

    /** HTTP status to answer with. */
    int status() {
        return outage ? 503 : 500;
    }

    private static String newReference() {
        return RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    /** SQLSTATE class 08 is a lost connection, 57P a server that stops or starts, 53 a server out of resources. */
    private static boolean isOutage(Throwable thrown) {
        return Stream.<@Nullable Throwable>iterate(
                        thrown,
                        cause -> cause != null,
                        cause -> cause == null || cause.getCause() == cause ? null : cause.getCause())
                .limit(20)
                .anyMatch(cause -> cause instanceof TryLaterException
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof CannotCreateTransactionException
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof ConnectException
                        || (cause instanceof SQLException sql
                                && sql.getSQLState() != null
                                && sql.getSQLState().matches("08.*|57P.*|53.*")));
    }
}
