package fr.sejour.instruction;

import fr.sejour.shared.Csv;
import fr.sejour.shared.Dates;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The weeks of a supervisor's statistics as a table for a spreadsheet. */
@RestController
class StatisticsFile {

    private static final List<String> COLUMNS =
            List.of("week", "from", "filed", "decided", "favourable", "unfavourable", "closed");

    private final Statistics statistics;
    private final Texts texts;

    StatisticsFile(Statistics statistics, Texts texts) {
        this.statistics = statistics;
        this.texts = texts;
    }

    @GetMapping("/" + InstructionAddresses.STATISTICS_FILE)
    ResponseEntity<byte[]> weeks(@AuthenticationPrincipal @Nullable SignedInAgent agent, Locale locale) {
        if (agent == null) {
            throw new NotFoundException();
        }
        Stream<List<String>> head = Stream.of(COLUMNS.stream()
                .map(column -> texts.get(locale, "instruction.statistics." + column))
                .toList());
        Stream<List<String>> rows = statistics.of(agent).weeks().stream().map(StatisticsFile::row);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("statistiques-" + agent.prefecture() + ".csv")
                                .build()
                                .toString())
                .body(Csv.of(Stream.concat(head, rows).toList()));
    }

    private static List<String> row(Statistics.Week week) {
        return List.of(
                "%d-S%02d"
                        .formatted(
                                week.monday().get(IsoFields.WEEK_BASED_YEAR),
                                week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                Dates.date(week.monday()),
                Long.toString(week.filed()),
                Long.toString(week.decided()),
                Long.toString(week.favourable()),
                Long.toString(week.unfavourable()),
                Long.toString(week.closedIncomplete()));
    }
}
