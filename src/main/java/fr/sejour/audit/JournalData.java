package fr.sejour.audit;

import static org.jooq.Records.mapping;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.PersonalData;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Journal lines for the copy that an applicant may have: their acts, when, and from which address. */
@Component
class JournalData implements PersonalData {

    private final DSLContext database;

    JournalData(DSLContext database) {
        this.database = database;
    }

    private record Act(Instant at, String act, @Nullable String remoteAddress) {}

    @Override
    public String part() {
        return "journal";
    }

    @Override
    public List<?> of(ApplicantId applicant) {
        return database.select(JOURNAL_ENTRY.AT, JOURNAL_ENTRY.ACT, JOURNAL_ENTRY.REMOTE_ADDRESS)
                .from(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.ACTOR_ID.eq(applicant.value()))
                .orderBy(JOURNAL_ENTRY.AT)
                .fetch(mapping(Act::new));
    }
}
