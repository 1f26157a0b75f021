package fr.sejour.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.shared.TryLaterException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureTest {

    static Stream<Throwable> needsDoNotAnswer() {
        return Stream.of(
                new TryLaterException("papers cannot be sealed", null),
                new DataAccessResourceFailureException("pool"),
                new CannotCreateTransactionException("no connection"),
                new SQLTransientConnectionException("timeout"),
                new SQLException("connection lost", "08006"),
                new SQLException("server stops", "57P01"),
                new SQLException("too many connections", "53300"),
                new IllegalStateException("view", new RuntimeException("service", new ConnectException("refused"))));
    }

    static Stream<Throwable> somethingElse() {
        RuntimeException circular = new RuntimeException("first");
        circular.initCause(new RuntimeException("second", circular));
        return Stream.of(
                new IllegalStateException("bug"),
                new DuplicateKeyException("twice"),
                new SQLException("duplicate key", "23505"),
                new SQLException("no state"),
                circular);
    }

    @ParameterizedTest
    @MethodSource("needsDoNotAnswer")
    void theServiceIsUnavailableWhileWhatItNeedsDoesNotAnswer(Throwable cause) {
        assertThat(Failure.log("here", cause).status()).isEqualTo(503);
    }

    @ParameterizedTest
    @MethodSource("somethingElse")
    void everythingElseIsAnErrorOfOurs(Throwable cause) {
        assertThat(Failure.log("here", cause).status()).isEqualTo(500);
    }

    @Test
    void everyFailureHasAReferenceOfItsOwn() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(each -> Failure.log("here", null).reference()))
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.matches("[A-Z0-9]{8}"))
                .noneMatch(reference -> reference.matches(".*[01OISB258Z].*"));
    }
}
