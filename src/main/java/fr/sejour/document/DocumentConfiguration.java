package fr.sejour.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.sejour.examiner.FileExaminer;
import fr.sejour.shared.PrivateFolder;
import fr.sejour.shared.ServiceSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Folders, processes and jobs of the supporting documents. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceSettings.class)
class DocumentConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentConfiguration.class);

    @Bean
    IncomingFiles incomingFiles(ServiceSettings settings) throws IOException {
        return new IncomingFiles(PrivateFolder.make(settings.incoming()));
    }

    @Bean
    @ConditionalOnMissingBean
    FileStore fileStore(ServiceSettings settings, Clock clock) throws IOException {
        return new FolderFileStore(PrivateFolder.make(settings.data().resolve("files")), clock);
    }

    @Bean
    FileExaminer fileExaminer(ServiceSettings settings) {
        return new FileExaminer(settings.document().examiners(), FileExaminer.HEAP, examiners(settings));
    }

    @Bean
    DrawnPages drawnPages(ServiceSettings settings, FileStore store, IncomingFiles incomingFiles, Clock clock)
            throws IOException {
        FileExaminer examiner =
                new FileExaminer(settings.document().drawers(), FileExaminer.DRAWING_HEAP, examiners(settings));
        Path pages = PrivateFolder.make(settings.data().resolve("pages"));
        return new DrawnPages(pages, store, incomingFiles, examiner, clock);
    }

    private static Path examiners(ServiceSettings settings) {
        return settings.data().resolve("examiner");
    }

    /** ClamAV at {@code host:port}, or nothing. */
    @Bean
    VirusScanner virusScanner(@Value("${sejour.clamd.address:}") String address) {
        if (address.isBlank()) {
            return VirusScanner.NONE;
        }
        URI parsed = URI.create("clamd://" + address);
        if (parsed.getHost() == null || parsed.getPort() < 0) {
            throw new IllegalArgumentException("sejour.clamd.address is host:port, not " + address);
        }
        return new Clamd(parsed.getHost(), parsed.getPort());
    }

    @Bean
    ApplicationRunner tellWhetherFilesAreScanned(VirusScanner scanner) {
        return _ -> {
            if (scanner == VirusScanner.NONE) {
                LOG.warn("No virus scanner is configured (sejour.clamd.address): files are not scanned");
            }
        };
    }

    @Bean
    RecurringTask<Void> fileSweep(FileSweeper sweeper) {
        return Tasks.recurring("document-sweep", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> sweeper.sweep());
    }

    @Bean
    RecurringTask<Void> openingOfFilesLeftBehind(FileOpenings openings) {
        return Tasks.recurring("document-opening", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> openings.openLeftBehind());
    }

    @Bean
    RecurringTask<Void> quarantineScan(Quarantine quarantine) {
        return Tasks.recurring("document-quarantine", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> quarantine.scanWaiting());
    }
}
