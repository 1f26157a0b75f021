package fr.sejour.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.shell.LogAllowance.Fate;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

@ExtendWith(OutputCaptureExtension.class)
class LogLimitTest {

    private static final Logger LOG = LoggerFactory.getLogger(LogLimitTest.class);

    @Test
    void ofASessionThatWritesTooMuchTheRestIsLeftOutAndTold(CapturedOutput output) throws Exception {
        MockHttpSession session = new MockHttpSession();

        write(session, "first ", LogAllowance.LINES);
        write(session, "beyond ", 200);
        write(new MockHttpSession(), "other ", 3);

        assertThat(lines(output, "first ")).isEqualTo(LogAllowance.LINES);
        assertThat(lines(output, "beyond ")).isZero();
        assertThat(lines(output, "A session writes more than")).isEqualTo(1);
        assertThat(lines(output, "other ")).isEqualTo(3);
    }

    @Test
    void aMinuteLaterLinesAreKeptAgain() {
        LogAllowance allowance = new LogAllowance();
        IntStream.range(0, LogAllowance.LINES).forEach(line -> allowance.take(line));

        assertThat(allowance.take(100)).isEqualTo(Fate.FIRST_LEFT_OUT);
        assertThat(allowance.take(101)).isEqualTo(Fate.LEFT_OUT);
        assertThat(allowance.take(Duration.ofMinutes(1).toNanos())).isEqualTo(Fate.KEPT);
    }

    private static void write(MockHttpSession session, String line, int times) throws Exception {
        LogLimit limit = new LogLimit();
        try {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
            request.setSession(session);
            limit.doFilter(
                    request,
                    new MockHttpServletResponse(),
                    (_, _) -> IntStream.range(0, times).forEach(number -> LOG.warn("{}{}", line, number)));
        } finally {
            limit.destroy();
        }
    }

    private static long lines(CapturedOutput output, String text) {
        return output.toString().lines().filter(line -> line.contains(text)).count();
    }
}
