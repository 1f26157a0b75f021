package fr.sejour.instruction;

import static org.jooq.impl.DSL.inline;
import static sejour.db.Tables.INSTRUCTION;

import fr.sejour.shared.AgentId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;

/** The queue's rows as the database gives them. */
final class QueueRows {

    /**
     * Rows read for a page: one more than fits tells that there are further ones. Written into the statement: PostgreSQL plans one whose
     * limit it does not know for a tenth of the table, finds that dear, and so plans it anew each time it is asked.
     */
    static final Field<Integer> READ = inline(Queue.PAGE + 1);

    private static final Field<String> HOLDER_NAME =
            InstructionStore.nameOf(INSTRUCTION.HOLDER).as("holder_name");

    private QueueRows() {}

    /** What a row is made of, from {@code instruction}. */
    static List<Field<?>> columns() {
        return Stream.concat(
                        InstructionStore.HEAD.stream(),
                        Stream.of(
                                INSTRUCTION.PERSON,
                                INSTRUCTION.NATIONALITY,
                                INSTRUCTION.APPLICANT_CASE,
                                INSTRUCTION.DUE_ON,
                                INSTRUCTION.HOLDER,
                                HOLDER_NAME))
                .toList();
    }

    /**
     * A page out of what was found, which is one row more than fits when there are further ones.
     *
     * @param place where the reading began, in whichever direction
     * @param key what the rows are ordered by
     */
    static QueuePage page(List<? extends Record> found, Optional<QueuePlace> place, Function<Record, String> key) {
        boolean further = found.size() > Queue.PAGE;
        boolean backwards = place.map(QueuePlace::backwards).orElse(false);
        List<? extends Record> read = further ? found.subList(0, Queue.PAGE) : found;
        List<? extends Record> shown = backwards ? read.reversed() : read;
        boolean earlier = backwards ? further : place.isPresent();
        boolean later = backwards || further;
        return new QueuePage(
                shown.stream().map(QueueRows::row).toList(),
                earlier && !shown.isEmpty() ? Optional.of(place(true, shown.getFirst(), key)) : Optional.empty(),
                later && !shown.isEmpty() ? Optional.of(place(false, shown.getLast(), key)) : Optional.empty());
    }

    private static QueuePlace place(boolean backwards, Record row, Function<Record, String> key) {
        return new QueuePlace(backwards, key.apply(row), row.get(INSTRUCTION.DOSSIER));
    }

    private static QueueRow row(Record row) {
        AgentId holder = row.get(INSTRUCTION.HOLDER);
        return new QueueRow(
                InstructionStore.head(row),
                row.get(INSTRUCTION.PERSON),
                row.get(INSTRUCTION.NATIONALITY),
                row.get(INSTRUCTION.APPLICANT_CASE),
                row.get(INSTRUCTION.DUE_ON),
                holder == null ? null : new Colleague(holder, row.get(HOLDER_NAME)));
    }
}
