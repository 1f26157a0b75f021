package fr.sejour.account;

import static org.jooq.impl.DSL.condition;
import static sejour.db.Tables.ACCOUNT_LINK;
import static sejour.db.Tables.ACCOUNT_LINK_TOKEN;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.ForeignerNumber;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links in mails. Each link works once, within 24 hours after its mail was sent. */
@Service
public class AccountLinks {

    /** How long a link works after its mail was sent. */
    public static final Duration VALIDITY = Duration.ofHours(24);

    private static final Duration KEPT = Duration.ofDays(30);

    private final DSLContext database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountLinks(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes a token, the secret part of the link's address, which is valid from now on. Called at every attempt to
     * send the mail.
     *
     * @return empty when the link was used meanwhile or deleted, so that the mail would be useless
     */
    @Transactional
    public Optional<String> token(UUID link) {
        boolean open =
                database.fetchExists(ACCOUNT_LINK, ACCOUNT_LINK.ID.eq(link).and(ACCOUNT_LINK.SPENT_AT.isNull()));
        if (!open) {
            return Optional.empty();
        }
        RandomToken token = RandomToken.random(random);
        database.insertInto(ACCOUNT_LINK_TOKEN)
                .set(ACCOUNT_LINK_TOKEN.TOKEN_HASH, token.hash())
                .set(ACCOUNT_LINK_TOKEN.LINK_ID, link)
                .set(ACCOUNT_LINK_TOKEN.EXPIRES_AT, clock.instant().plus(VALIDITY))
                .execute();
        return Optional.of(token.text());
    }

    /**
     * Whether the link with this token can be used. This look-up does not use the link up, because mail scanners and
     * previews open every link.
     */
    @Transactional(readOnly = true)
    public LinkState state(String token) {
        return find(token).map(link -> state(link, clock.instant())).orElseGet(LinkState.Unknown::new);
    }

    UUID add(LinkPurpose purpose, ForeignerNumber number, String email, Locale language) {
        return add(purpose, new LinkHolder.OfApplicant(number), email, language);
    }

    UUID add(LinkPurpose purpose, LinkHolder holder, String email, Locale language) {
        return database.insertInto(ACCOUNT_LINK)
                .set(ACCOUNT_LINK.PURPOSE, purpose)
                .set(holding(holder))
                .set(ACCOUNT_LINK.EMAIL, email)
                .set(ACCOUNT_LINK.LANGUAGE, language)
                .set(ACCOUNT_LINK.REQUESTED_AT, clock.instant())
                .returning(ACCOUNT_LINK.ID)
                .fetchSingle()
                .getId();
    }

    Optional<Link> find(String token) {
        return database.select(
                        ACCOUNT_LINK.PURPOSE,
                        ACCOUNT_LINK.FOREIGNER_NUMBER,
                        ACCOUNT_LINK.AGENT_ID,
                        ACCOUNT_LINK.EMAIL,
                        ACCOUNT_LINK.LANGUAGE,
                        ACCOUNT_LINK_TOKEN.EXPIRES_AT,
                        ACCOUNT_LINK.SPENT_AT.isNotNull())
                .from(ACCOUNT_LINK_TOKEN)
                .join(ACCOUNT_LINK)
                .on(ACCOUNT_LINK.ID.eq(ACCOUNT_LINK_TOKEN.LINK_ID))
                .where(ACCOUNT_LINK_TOKEN.TOKEN_HASH.eq(new RandomToken(token).hash()))
                .fetchOptional(row -> new Link(
                        row.value1(),
                        holder(row.value2(), row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /**
     * Spends every open link of this person, and says whether the one with this token was among them. Of two uses at once,
     * one is told no.
     */
    boolean spend(LinkHolder holder, String token) {
        Instant now = clock.instant();
        return spendAll(holder).stream()
                .anyMatch(id -> database.fetchExists(
                        ACCOUNT_LINK_TOKEN,
                        ACCOUNT_LINK_TOKEN
                                .LINK_ID
                                .eq(id)
                                .and(ACCOUNT_LINK_TOKEN.TOKEN_HASH.eq(new RandomToken(token).hash()))
                                .and(ACCOUNT_LINK_TOKEN.EXPIRES_AT.gt(now))));
    }

    /** Spends every open link of this person; these were they. */
    List<UUID> spendAll(LinkHolder holder) {
        return database.update(ACCOUNT_LINK)
                .set(ACCOUNT_LINK.SPENT_AT, clock.instant())
                .where(condition(holding(holder)))
                .and(ACCOUNT_LINK.SPENT_AT.isNull())
                .returning(ACCOUNT_LINK.ID)
                .fetch(ACCOUNT_LINK.ID);
    }

    /** Removes links that nobody will look at any more. */
    void clean() {
        database.deleteFrom(ACCOUNT_LINK)
                .where(ACCOUNT_LINK.REQUESTED_AT.lt(clock.instant().minus(KEPT)))
                .execute();
    }

    /** A link, as one of its tokens shows it. */
    record Link(
            LinkPurpose purpose, LinkHolder holder, String email, Locale language, Instant expiresAt, boolean spent) {}

    /** The column that says whose link it is, with its value. */
    private static Map<Field<?>, ?> holding(LinkHolder holder) {
        return switch (holder) {
            case LinkHolder.OfApplicant(ForeignerNumber number) -> Map.of(ACCOUNT_LINK.FOREIGNER_NUMBER, number);
            case LinkHolder.OfAgent(AgentId agent) -> Map.of(ACCOUNT_LINK.AGENT_ID, agent);
        };
    }

    private static LinkHolder holder(@Nullable ForeignerNumber number, @Nullable AgentId agent) {
        return agent == null
                ? new LinkHolder.OfApplicant(Objects.requireNonNull(number))
                : new LinkHolder.OfAgent(agent);
    }

    private static LinkState state(Link link, Instant now) {
        if (link.spent()) {
            return new LinkState.Spent(link.purpose());
        }
        return now.isBefore(link.expiresAt())
                ? new LinkState.Open(link.purpose(), link.holder())
                : new LinkState.Expired(link.purpose());
    }
}
