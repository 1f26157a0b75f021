package fr.sejour.account;

import static sejour.db.Tables.AGENT;

import fr.sejour.shared.AgentId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The agents' second factors in the database: encrypted secrets, and the last code used with each. */
@Repository
class SecondFactors {

    private final DSLContext database;
    private final SecretKeeper keeper;

    SecondFactors(DSLContext database, SecretKeeper keeper) {
        this.database = database;
        this.keeper = keeper;
    }

    /** The secret of an agent who has one. */
    TotpSecret secret(AgentId id) {
        byte[] encrypted = database.select(AGENT.TOTP_SECRET)
                .from(AGENT)
                .where(AGENT.ID.eq(id))
                .and(AGENT.TOTP_SECRET.isNotNull())
                .fetchSingle()
                .value1();
        return TotpSecret.of(keeper.decrypt(id.value(), encrypted));
    }

    /** Uses the code of this step, once; false when it or a later one was used before. */
    boolean use(AgentId id, long step) {
        return database.update(AGENT)
                        .set(AGENT.TOTP_LAST_STEP, step)
                        .where(AGENT.ID.eq(id))
                        .and(AGENT.TOTP_LAST_STEP.isNull().or(AGENT.TOTP_LAST_STEP.lt(step)))
                        .execute()
                == 1;
    }

    /** Makes this the second factor, proved by the code of this step; false when the account was changed meanwhile. */
    boolean enrol(AgentId id, int version, TotpSecret secret, long step) {
        return database.update(AGENT)
                        .set(AGENT.TOTP_SECRET, keeper.encrypt(id.value(), secret.bytes()))
                        .set(AGENT.TOTP_LAST_STEP, step)
                        .set(AGENT.VERSION, AGENT.VERSION.plus(1))
                        .where(AGENT.ID.eq(id))
                        .and(AGENT.VERSION.eq(version))
                        .execute()
                == 1;
    }
}
