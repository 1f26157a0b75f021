package fr.sejour.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.testing.ServiceTest;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is told at the start of a service that nobody configured. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class UnconfiguredStartTest {

    @Autowired
    Map<String, ApplicationRunner> atStart;

    @Test
    void eachPartThatIsMissingIsToldInALine(CapturedOutput output) throws Exception {
        for (String part :
                new String[] {"tellWhetherMailsAreSent", "tellWhetherFilesAreScanned", "tellWhetherPapersAreSealed"}) {
            Objects.requireNonNull(atStart.get(part)).run(new DefaultApplicationArguments());
        }

        assertThat(output.getOut().lines().filter(line -> line.contains("WARN")))
                .anyMatch(line -> line.contains("spring.mail.host"))
                .anyMatch(line -> line.contains("sejour.clamd.address"))
                .anyMatch(line -> line.contains("sejour.seal.keystore"));
    }
}
