package fr.sejour.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.sejour.examiner.FileExaminer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Folders, processes and jobs of the supporting documents. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    IncomingFiles incomingFiles(@Value("${sejour.data}") Path data) {
        return new IncomingFiles(data.resolve("incoming"));
    }

    @Bean
    @ConditionalOnMissingBean
    FileStore fileStore(@Value("${sejour.data}") Path data, Clock clock) {
        return new FolderFileStore(data.resolve("files"), clock);
    }

    @Bean
    FileExaminer fileExaminer(
            @Value("${sejour.data}") Path data, @Value("${sejour.document.examiners:2}") int processes) {
        return new FileExaminer(processes, FileExaminer.HEAP, data.resolve("examiner"));
    }

    @Bean
    DrawnPages drawnPages(
            @Value("${sejour.data}") Path data,
            @Value("${sejour.document.drawers:1}") int processes,
            FileStore store,
            IncomingFiles incomingFiles,
            Clock clock) {
        FileExaminer examiner = new FileExaminer(processes, FileExaminer.DRAWING_HEAP, data.resolve("examiner"));
        return new DrawnPages(data.resolve("pages"), store, incomingFiles, examiner, clock);
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
