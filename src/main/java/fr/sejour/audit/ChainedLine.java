package fr.sejour.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static sejour.db.Tables.JOURNAL_ENTRY;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A line of the journal as it is kept, and the hash that it should bear: what {@code journal_hash} in the database computes. */
final class ChainedLine {

    /** What the check reads of a line. */
    static final List<Field<?>> COLUMNS = List.of(
            JOURNAL_ENTRY.PREVIOUS_HASH,
            JOURNAL_ENTRY.CHAIN,
            JOURNAL_ENTRY.PLACE,
            JOURNAL_ENTRY.ID,
            JOURNAL_ENTRY.AT,
            JOURNAL_ENTRY.ACTOR_ID,
            JOURNAL_ENTRY.DOSSIER_ID,
            JOURNAL_ENTRY.ACT,
            JOURNAL_ENTRY.DETAILS,
            JOURNAL_ENTRY.REMOTE_ADDRESS,
            JOURNAL_ENTRY.HASH);

    private final Record row;

    ChainedLine(Record row) {
        this.row = row;
    }

    long place() {
        return row.get(JOURNAL_ENTRY.PLACE);
    }

    byte[] hash() {
        return row.get(JOURNAL_ENTRY.HASH);
    }

    boolean follows(byte[] previousHash) {
        return Arrays.equals(row.get(JOURNAL_ENTRY.PREVIOUS_HASH), previousHash);
    }

    boolean isAsWritten() {
        return Arrays.equals(hash(), DigestUtils.sha256(canonical()));
    }

    private String canonical() {
        return Stream.of(
                        HexFormat.of().formatHex(row.get(JOURNAL_ENTRY.PREVIOUS_HASH)),
                        row.get(JOURNAL_ENTRY.CHAIN),
                        place(),
                        row.get(JOURNAL_ENTRY.ID),
                        ChronoUnit.MICROS.between(Instant.EPOCH, requireNonNull(row.get(JOURNAL_ENTRY.AT))),
                        row.get(JOURNAL_ENTRY.ACTOR_ID),
                        row.get(JOURNAL_ENTRY.DOSSIER_ID),
                        row.get(JOURNAL_ENTRY.ACT),
                        requireNonNull(row.get(JOURNAL_ENTRY.DETAILS)).data(),
                        row.get(JOURNAL_ENTRY.REMOTE_ADDRESS))
                .map(ChainedLine::value)
                .collect(Collectors.joining());
    }

    private static String value(@Nullable Object value) {
        if (value == null) {
            return "-,";
        }
        String text = value.toString();
        return text.getBytes(UTF_8).length + ":" + text + ",";
    }
}
