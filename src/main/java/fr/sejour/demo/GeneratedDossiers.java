package fr.sejour.demo;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;
import static sejour.db.Sequences.DOSSIER_RUNNING_NUMBER;
import static sejour.db.Tables.AGENT;
import static sejour.db.Tables.FOREIGNER;
import static sejour.db.Tables.INSTRUCTION_COUNT;
import static sejour.db.Tables.NAME_WORD;

import fr.sejour.document.FileStore;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DossierState;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.ServiceSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills the database of the development profile up to as many made-up dossiers as {@code --dossiers=N} asks for, spread over
 * all prefectures, states and the last three years; the same ones each time. They are what queue, dossier page, statistics
 * and searches work on; they have no papers, mails or journal lines, and are marked as made up for that.
 *
 * <p>Rows are copied past the triggers, as only a superuser of the database may.
 */
@Component
@Profile("development")
@Order(Ordered.LOWEST_PRECEDENCE)
class GeneratedDossiers implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(GeneratedDossiers.class);

    private static final String OPTION = "dossiers";
    private static final long FIRST_NUMBER = 8_000_000_000L;
    private static final int MOST = 5_000_000;
    private static final int AT_ONCE = 10_000;
    private static final Duration PAST = Duration.ofDays(3 * 365);

    /** Dossiers of one agent, about. */
    private static final int PER_HOLDER = 400;

    private final DataSource connections;
    private final DSLContext database;
    private final MadeUpPlaces places;
    private final FileStore files;
    private final Path folder;
    private final Clock clock;
    private final MadeUpPeople people = new MadeUpPeople();
    private Map<String, List<UUID>> agents = Map.of();

    GeneratedDossiers(
            DataSource connections,
            DSLContext database,
            MadeUpPlaces places,
            FileStore files,
            ServiceSettings settings,
            Clock clock) {
        this.connections = connections;
        this.database = database;
        this.places = places;
        this.files = files;
        this.folder = settings.incoming();
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        List<String> asked = arguments.getOptionValues(OPTION);
        if (asked != null && !asked.isEmpty()) {
            fillUpTo(Integer.parseInt(asked.getLast()));
        }
    }

    /**
     * Adds what is missing to so many made-up dossiers.
     *
     * @throws IllegalArgumentException when more are asked for than there are numbers for them
     */
    void fillUpTo(int dossiers) throws SQLException, IOException {
        if (dossiers > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " dossiers can be generated");
        }
        int there = database.fetchCount(FOREIGNER, FOREIGNER.NUMBER.between(number(0), number(MOST)));
        if (there >= dossiers) {
            return;
        }
        Instant start = clock.instant();
        agents = database.select(AGENT.PREFECTURE, AGENT.ID)
                .from(AGENT)
                .where(AGENT.PREFECTURE.isNotNull())
                .fetchGroups(AGENT.PREFECTURE, row -> row.value2().value());
        int running = database.nextval(DOSSIER_RUNNING_NUMBER);
        database.alterSequence(DOSSIER_RUNNING_NUMBER)
                .restartWith(running + dossiers - there + 1)
                .execute();
        DossierTables tables = new DossierTables(MadeUpFile.keptIn(files, folder));
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            for (int done = there; done < dossiers; ) {
                int next = Math.min(done + AT_ONCE, dossiers);
                copy(connection, tables, done, next, running + done - there);
                done = next;
                LOG.info("{} of {} made-up dossiers", done, dossiers);
            }
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE");
            }
        }
        LOG.info(
                "{} made-up dossiers in {} s",
                dossiers - there,
                Duration.between(start, clock.instant()).toSeconds());
    }

    private void copy(Connection connection, DossierTables tables, int from, int to, long running)
            throws SQLException, IOException {
        Map<Counted, Integer> counts = new HashMap<>();
        Instant now = clock.instant();
        for (int index = from; index < to; index++) {
            MadeUpDossier dossier = dossier(index, running + index - from, now);
            tables.add(dossier);
            counts.merge(
                    new Counted(
                            dossier.place().department().code(),
                            dossier.course().state()),
                    1,
                    Integer::sum);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL session_replication_role = replica");
        }
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        tables.copy(copies);
        DSLContext sql = DSL.using(connection, SQLDialect.POSTGRES);
        count(sql, counts);
        var words = unnest(tables.words().toArray(String[]::new));
        sql.insertInto(NAME_WORD, NAME_WORD.WORD)
                .select(select(words.field(0, String.class)).from(words))
                .onConflictDoNothing()
                .execute();
        connection.commit();
    }

    /** What dossiers are counted by. */
    private record Counted(String prefecture, DossierState state) {}

    private static void count(DSLContext sql, Map<Counted, Integer> counts) {
        sql.batch(counts.entrySet().stream()
                        .map(entry -> sql.insertInto(INSTRUCTION_COUNT)
                                .set(
                                        INSTRUCTION_COUNT.PREFECTURE,
                                        entry.getKey().prefecture())
                                .set(INSTRUCTION_COUNT.STATE, entry.getKey().state())
                                .set(INSTRUCTION_COUNT.PART, (short) 0)
                                .set(
                                        INSTRUCTION_COUNT.DOSSIERS,
                                        entry.getValue().longValue())
                                .onConflict(
                                        INSTRUCTION_COUNT.PREFECTURE, INSTRUCTION_COUNT.STATE, INSTRUCTION_COUNT.PART)
                                .doUpdate()
                                .set(
                                        INSTRUCTION_COUNT.DOSSIERS,
                                        INSTRUCTION_COUNT.DOSSIERS.plus(excluded(INSTRUCTION_COUNT.DOSSIERS))))
                        .toList())
                .execute();
    }

    /** The number of the person at a place of the list. */
    private static ForeignerNumber number(int index) {
        return new ForeignerNumber(Long.toString(FIRST_NUMBER + index));
    }

    /** Each by its own randomness, so that the same place of the list always makes the same person. */
    private MadeUpDossier dossier(int index, long running, Instant now) {
        SplittableRandom random = new SplittableRandom(index);
        // More of them lately: the square root of chance is nearer to one.
        Instant filedAt = now.minus(PAST)
                .plusMillis((long) (Math.sqrt(random.nextDouble()) * PAST.toMillis()))
                .minus(Duration.ofHours(1));
        LocalDate filedOn = Dates.day(filedAt);
        LocalDate born = filedOn.minusYears(16).minusDays(random.nextInt(1, 3 * 365));
        CivilStatus person = people.person(random, number(index), born);
        MadeUpPlaces.Place place = places.one(random);
        UUID id = id(random, filedAt);
        UUID applicant = id(random, filedAt);
        UUID file = id(random, filedAt);
        MadeUpCourse course = MadeUpCourse.of(random, filedAt, now);
        boolean emancipated = ApplicantCase.mayBeEmancipated(born, filedOn) && random.nextInt(8) == 0;
        return new MadeUpDossier(
                id,
                new MadeUpDossier.Applicant(applicant, person, ApplicantCase.of(born, emancipated, filedOn)),
                file,
                place,
                DossierNumber.of(
                        place.department().dossierDigits(), filedOn, running % DossierNumber.LAST_RUNNING_NUMBER + 1),
                course,
                holder(random, place.department().code(), index / (PER_HOLDER * 100)));
    }

    /** As PostgreSQL's uuidv7 makes them, so that the indexes grow at their end. */
    private static UUID id(SplittableRandom random, Instant at) {
        return new UUID(
                at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000), Long.MIN_VALUE | random.nextLong() >>> 2);
    }

    /** Some are held by the agents whom the prefecture has, most by others who are not known here. */
    private UUID holder(SplittableRandom random, String prefecture, int which) {
        List<UUID> known = agents.getOrDefault(prefecture, List.of());
        return known.isEmpty() || random.nextInt(10) > 0
                ? new UUID(0x8000L, (long) Integer.parseInt(prefecture, 36) << 32 | which)
                : MadeUpPeople.one(random, known);
    }
}
