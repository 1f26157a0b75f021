package fr.sejour.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.health.autoconfigure.application.DiskSpaceHealthContributorAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The disk that the supporting documents are written to, part of a node's readiness. */
class DiskSpaceTest {

    private static final String MORE_THAN_ANY_DISK_HAS = "1000000TB";

    @TempDir
    Path data;

    @Test
    void theDiskOfTheDataCounts() {
        disk().run(context -> assertThat(
                        health(context.getBean(DiskSpaceHealthIndicator.class)).getDetails())
                .containsEntry("path", data.toString())
                .containsEntry("threshold", 200L * 1024 * 1024));
    }

    @Test
    void aFullDiskIsDown() {
        disk().withPropertyValues("management.health.diskspace.threshold=" + MORE_THAN_ANY_DISK_HAS)
                .run(context -> assertThat(health(context.getBean(DiskSpaceHealthIndicator.class))
                                .getStatus())
                        .isEqualTo(Status.DOWN));
    }

    private ApplicationContextRunner disk() {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(DiskSpaceHealthContributorAutoConfiguration.class))
                .withPropertyValues("sejour.data=" + data);
    }

    private static Health health(DiskSpaceHealthIndicator disk) {
        return Objects.requireNonNull(disk.health());
    }
}
