package fr.sejour.instruction;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static sejour.db.Tables.INSTRUCTION;
import static sejour.db.Tables.INSTRUCTION_NAME;
import static sejour.db.Tables.NAME_WORD;

import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.Folding;
import fr.sejour.shared.ForeignerNumber;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import sejour.db.tables.InstructionName;

/**
 * Finds dossiers of a prefecture by a number or by names. Beginnings of words come first, in the order of their index; only
 * when no name begins like that, pieces from within names, by the trigrams of the words that names are made of. The trigger
 * {@code instruction_adds_names} writes the rows of the two indexes of words when a dossier comes into the queue.
 */
@Repository
class QueueSearch {

    /** Trigrams tell nothing about fewer letters. */
    private static final int SHORTEST_PIECE = 3;

    /** Sorts after every letter of every script. */
    private static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);

    /** Rows of an answer without further pages, as {@link QueueRows#READ}. */
    private static final Field<Integer> WHOLE = inline(Queue.PAGE);

    private final DSLContext database;

    QueueSearch(DSLContext database) {
        this.database = database;
    }

    QueuePage page(String prefecture, String typed, @Nullable QueuePlace place) {
        String compact = typed.replaceAll("[\\s\\p{Z}]", "");
        if (compact.matches("[0-9]+")) {
            return byNumber(prefecture, compact);
        }
        List<String> words = Arrays.stream(Folding.words(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (words.isEmpty()) {
            return new QueuePage(List.of(), Optional.empty(), Optional.empty());
        }
        Optional<Key> key = Optional.ofNullable(place).flatMap(given -> Key.parse(given.key()));
        QueuePage found =
                byBeginnings(prefecture, words, key, key.isEmpty() ? Optional.empty() : Optional.ofNullable(place));
        return found.rows().isEmpty() && key.isEmpty() ? byPieces(prefecture, words) : found;
    }

    private QueuePage byNumber(String prefecture, String digits) {
        return DossierNumber.parse(digits)
                .map(INSTRUCTION.NUMBER::eq)
                .or(() -> ForeignerNumber.parse(digits).map(INSTRUCTION.FOREIGNER_NUMBER::eq))
                .map(number -> whole(database.select(QueueRows.columns())
                        .from(INSTRUCTION)
                        .where(INSTRUCTION.PREFECTURE.eq(prefecture), number)
                        .orderBy(INSTRUCTION.FILED_AT.desc(), INSTRUCTION.DOSSIER.desc())
                        .limit(WHOLE)
                        .fetch()))
                .orElseGet(() -> whole(List.of()));
    }

    /** The longest word leads through the index; the others are looked up for each name found. */
    private QueuePage byBeginnings(
            String prefecture, List<String> words, Optional<Key> key, Optional<QueuePlace> place) {
        boolean backwards = place.map(QueuePlace::backwards).orElse(false);
        InstructionName name = INSTRUCTION_NAME;
        InstructionName before = INSTRUCTION_NAME.as("before");
        String leading = words.getFirst();
        Condition shown = name.PREFECTURE
                .eq(prefecture)
                .and(beginsWith(name.WORD, leading))
                // Somebody with two such words is found by the first.
                .and(notExists(selectOne()
                        .from(before)
                        .where(
                                before.DOSSIER.eq(name.DOSSIER),
                                before.WORD.lt(name.WORD),
                                beginsWith(before.WORD, leading))));
        for (String other : words.subList(1, words.size())) {
            shown = shown.and(also(name, too -> beginsWith(too.WORD, other)));
        }
        var ordered = database.select(QueueRows.columns())
                .select(name.WORD)
                .from(name)
                .join(INSTRUCTION)
                .on(INSTRUCTION.DOSSIER.eq(name.DOSSIER))
                .where(shown)
                .orderBy(
                        backwards ? name.WORD.desc() : name.WORD.asc(),
                        backwards ? name.FILED_AT.desc() : name.FILED_AT.asc(),
                        backwards ? name.DOSSIER.desc() : name.DOSSIER.asc());
        List<? extends Record> found = key.isEmpty() || place.isEmpty()
                ? ordered.limit(QueueRows.READ).fetch()
                : ordered.seek(
                                key.get().word(),
                                key.get().filedAt(),
                                place.get().dossier())
                        .limit(QueueRows.READ)
                        .fetch();
        return QueueRows.page(found, place, row -> new Key(row.get(name.WORD), row.get(INSTRUCTION.FILED_AT)).text());
    }

    /**
     * One page only: who searches so adds letters rather than turning pages. The longest piece is looked for in the words that names are made of, of which
     * there are far fewer than names; each of them leads through the index to those who bear it.
     */
    private QueuePage byPieces(String prefecture, List<String> words) {
        List<String> pieces =
                words.stream().filter(word -> word.length() >= SHORTEST_PIECE).toList();
        if (pieces.isEmpty()) {
            return new QueuePage(List.of(), Optional.empty(), Optional.empty());
        }
        InstructionName name = INSTRUCTION_NAME;
        Condition borne = name.PREFECTURE.eq(prefecture).and(name.WORD.eq(NAME_WORD.WORD));
        for (String other : pieces.subList(1, pieces.size())) {
            borne = borne.and(also(name, too -> holds(too.WORD, other)));
        }
        var bearers = lateral(select(name.DOSSIER, name.FILED_AT)
                        .from(name)
                        .where(borne)
                        .orderBy(name.FILED_AT, name.DOSSIER)
                        .limit(WHOLE))
                .as("bearers");
        var found = selectDistinct(bearers.field(name.FILED_AT), bearers.field(name.DOSSIER))
                .from(NAME_WORD, bearers)
                .where(holds(NAME_WORD.WORD, pieces.getFirst()))
                .orderBy(bearers.field(name.FILED_AT), bearers.field(name.DOSSIER))
                .limit(WHOLE)
                .asTable("found");
        return whole(database.select(QueueRows.columns())
                .from(found)
                .join(INSTRUCTION)
                .on(INSTRUCTION.DOSSIER.eq(found.field(name.DOSSIER)))
                .orderBy(INSTRUCTION.FILED_AT, INSTRUCTION.DOSSIER)
                .fetch());
    }

    /** Whether somebody has another such word. */
    private static Condition also(InstructionName name, Function<InstructionName, Condition> like) {
        InstructionName too = INSTRUCTION_NAME.as("too");
        return exists(selectOne().from(too).where(too.DOSSIER.eq(name.DOSSIER), like.apply(too)));
    }

    private static QueuePage whole(List<? extends Record> found) {
        return QueueRows.page(found, Optional.empty(), row -> "");
    }

    private static Condition beginsWith(Field<String> word, String beginning) {
        return word.ge(beginning).and(word.lt(beginning + LAST_LETTER));
    }

    /** Words hold letters and digits only, so that nothing in them is a sign of a pattern. */
    private static Condition holds(Field<String> word, String piece) {
        return word.like("%" + piece + "%");
    }

    /** What names are ordered by. */
    private record Key(String word, Instant filedAt) {

        static Optional<Key> parse(String text) {
            int parted = text.indexOf('|');
            try {
                return parted < 1
                        ? Optional.empty()
                        : Optional.of(new Key(text.substring(0, parted), Instant.parse(text.substring(parted + 1))));
            } catch (DateTimeParseException ofAnotherOrder) {
                return Optional.empty();
            }
        }

        String text() {
            return word + "|" + filedAt;
        }
    }
}
