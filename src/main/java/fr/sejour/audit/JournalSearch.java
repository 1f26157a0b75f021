package fr.sejour.audit;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static sejour.db.Tables.AGENT;
import static sejour.db.Tables.DOSSIER;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.audit.JournalPage.Actor;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.TimeConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Search of the journal, for admins only. A line tells who acted on which dossier number, never what the dossier
 * contains. Searches and checks are journal lines too. Agents of any other role get « not found ».
 */
@Service
public class JournalSearch {

    /** Lines on a page. */
    public static final int PAGE = 50;

    /** Details that tell what a dossier holds or how it was judged, which is no business of admins. */
    private static final Set<String> OF_THE_DOSSIER = Set.of("case", "conform", "kind", "number", "state");

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final DSLContext database;
    private final JournalCheck check;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final JsonMapper json;

    JournalSearch(
            DSLContext database,
            JournalCheck check,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            JsonMapper json) {
        this.database = database;
        this.check = check;
        this.events = events;
        this.transaction = transaction;
        this.json = json;
    }

    /**
     * One page of lines, newest first. A filter on an unknown dossier number or e-mail address finds nothing.
     *
     * @param place where the page begins; null for the newest lines
     * @throws NotFoundException when the agent is not an admin, here and in all methods below
     */
    @Transactional
    public JournalPage page(SignedInAgent admin, JournalFilter filter, @Nullable JournalPlace place) {
        mustBeAdmin(admin);
        Optional<UUID> dossier = filter.number().isBlank() ? Optional.empty() : dossier(filter.number());
        Optional<UUID> agent = filter.agent().isBlank() ? Optional.empty() : agent(filter.agent());
        boolean unknown = !filter.number().isBlank() && dossier.isEmpty()
                || !filter.agent().isBlank() && agent.isEmpty();
        tell(admin, dossier.orElse(null), "JOURNAL_SEARCHED", searched(filter, agent));
        return unknown ? new JournalPage(List.of(), Optional.empty()) : page(shown(filter, dossier, agent), place);
    }

    /** Names of all acts in the journal, sorted. The query reads one index entry for each act, not every line. */
    @Transactional(readOnly = true)
    public List<String> acts(SignedInAgent admin) {
        mustBeAdmin(admin);
        return database.fetch("""
                        WITH RECURSIVE known AS (
                            (SELECT act FROM journal_entry ORDER BY act LIMIT 1)
                            UNION ALL
                            SELECT (SELECT act FROM journal_entry WHERE act > known.act ORDER BY act LIMIT 1)
                            FROM known WHERE known.act IS NOT NULL)
                        SELECT act FROM known WHERE act IS NOT NULL
                        """).map(row -> row.get(0, String.class));
    }

    /** Result of the last check of the whole journal; empty when there was none. */
    public Optional<JournalCheck.Result> lastCheck(SignedInAgent admin) {
        mustBeAdmin(admin);
        return check.last();
    }

    /**
     * Checks the lines of a dossier now.
     *
     * @throws NotFoundException also when no filed dossier has this number
     */
    public JournalCheck.Result check(SignedInAgent admin, String number) {
        mustBeAdmin(admin);
        UUID dossier = dossier(number).orElseThrow(NotFoundException::new);
        JournalCheck.Result result = check.of(dossier);
        transaction.executeWithoutResult(status -> tell(admin, dossier, "JOURNAL_CHECKED", Map.of()));
        return result;
    }

    private JournalPage page(Condition shown, @Nullable JournalPlace place) {
        var ordered = database.select(
                        JOURNAL_ENTRY.ID,
                        JOURNAL_ENTRY.AT,
                        JOURNAL_ENTRY.ACT,
                        JOURNAL_ENTRY.ACTOR_ID,
                        JOURNAL_ENTRY.DOSSIER_ID,
                        JOURNAL_ENTRY.DETAILS,
                        JOURNAL_ENTRY.REMOTE_ADDRESS,
                        DOSSIER.NUMBER,
                        AGENT.DISPLAY_NAME,
                        AGENT.ROLE)
                .from(JOURNAL_ENTRY)
                .leftJoin(DOSSIER)
                .on(DOSSIER.ID.coerce(JOURNAL_ENTRY.DOSSIER_ID).eq(JOURNAL_ENTRY.DOSSIER_ID))
                .leftJoin(AGENT)
                .on(AGENT.ID.coerce(JOURNAL_ENTRY.ACTOR_ID).eq(JOURNAL_ENTRY.ACTOR_ID))
                .where(shown)
                .orderBy(JOURNAL_ENTRY.AT.desc(), JOURNAL_ENTRY.ID.desc());
        List<JournalPage.Row> found = (place == null
                        ? ordered.limit(PAGE + 1)
                        : ordered.seek(place.at(), place.id()).limit(PAGE + 1))
                .fetch(this::row);
        List<JournalPage.Row> rows = found.stream().limit(PAGE).toList();
        return new JournalPage(
                named(rows),
                found.size() > PAGE
                        ? Optional.of(new JournalPlace(
                                rows.getLast().at(), rows.getLast().id()))
                        : Optional.empty());
    }

    private static Condition shown(JournalFilter filter, Optional<UUID> dossier, Optional<UUID> agent) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        return dossier.map(JOURNAL_ENTRY.DOSSIER_ID::eq)
                .orElse(noCondition())
                .and(agent.map(JOURNAL_ENTRY.ACTOR_ID::eq).orElse(noCondition()))
                .and(filter.act().isBlank() ? noCondition() : JOURNAL_ENTRY.ACT.eq(filter.act()))
                .and(
                        from == null
                                ? noCondition()
                                : JOURNAL_ENTRY.AT.ge(from.atStartOfDay(TimeConfiguration.PARIS)
                                        .toInstant()))
                .and(
                        to == null
                                ? noCondition()
                                : JOURNAL_ENTRY.AT.lt(to.plusDays(1)
                                        .atStartOfDay(TimeConfiguration.PARIS)
                                        .toInstant()));
    }

    private JournalPage.Row row(Record row) {
        Map<String, String> details =
                json.readValue(row.get(JOURNAL_ENTRY.DETAILS).data(), new TypeReference<TreeMap<String, String>>() {});
        if (row.get(JOURNAL_ENTRY.DOSSIER_ID) != null) {
            details.keySet().removeAll(OF_THE_DOSSIER);
        }
        return new JournalPage.Row(
                row.get(JOURNAL_ENTRY.ID),
                row.get(JOURNAL_ENTRY.AT),
                row.get(JOURNAL_ENTRY.ACT),
                actor(row),
                row.get(DOSSIER.NUMBER),
                row.get(JOURNAL_ENTRY.REMOTE_ADDRESS),
                details);
    }

    /** Agents stand in details by their identifier; here by their name and address. */
    private List<JournalPage.Row> named(List<JournalPage.Row> rows) {
        Set<AgentId> identifiers = rows.stream()
                .flatMap(row -> row.details().values().stream())
                .filter(value -> IDENTIFIER.matcher(value).matches())
                .map(UUID::fromString)
                .map(AgentId::new)
                .collect(Collectors.toSet());
        Map<String, String> names = database.select(AGENT.ID, AGENT.DISPLAY_NAME, AGENT.EMAIL)
                .from(AGENT)
                .where(AGENT.ID.in(identifiers))
                .fetchMap(
                        agent -> agent.value1().value().toString(),
                        agent -> agent.value2() + " <" + agent.value3() + ">");
        rows.forEach(row -> row.details().replaceAll((name, value) -> names.getOrDefault(value, value)));
        return rows;
    }

    private static Actor actor(Record row) {
        Role role = row.get(AGENT.ROLE);
        if (role != null) {
            return new Actor.Agent(row.get(AGENT.DISPLAY_NAME), role);
        }
        return row.get(JOURNAL_ENTRY.ACTOR_ID) == null ? new Actor.Nobody() : new Actor.Applicant();
    }

    private Optional<UUID> dossier(String number) {
        return DossierNumber.parse(number)
                .flatMap(parsed -> database.select(DOSSIER.ID)
                        .from(DOSSIER)
                        .where(DOSSIER.NUMBER.eq(parsed))
                        .fetchOptional(DOSSIER.ID))
                .map(DossierId::value);
    }

    private Optional<UUID> agent(String email) {
        return database.select(AGENT.ID)
                .from(AGENT)
                .where(lower(AGENT.EMAIL).eq(email.strip().toLowerCase(Locale.ROOT)))
                .fetchOptional(AGENT.ID)
                .map(AgentId::value);
    }

    private static Map<String, String> searched(JournalFilter filter, Optional<UUID> agent) {
        Map<String, String> searched = new TreeMap<>();
        agent.ifPresent(id -> searched.put("actor", id.toString()));
        if (!filter.act().isBlank()) {
            searched.put("act", filter.act());
        }
        Optional.ofNullable(filter.from()).ifPresent(day -> searched.put("from", day.toString()));
        Optional.ofNullable(filter.to()).ifPresent(day -> searched.put("to", day.toString()));
        return searched;
    }

    private void tell(SignedInAgent admin, @Nullable UUID dossier, String act, Map<String, String> details) {
        events.publishEvent(new JournalEntry(admin.id().value(), dossier, act, details));
    }

    private static void mustBeAdmin(SignedInAgent agent) {
        if (agent.role() != Role.ADMIN) {
            throw new NotFoundException();
        }
    }
}
