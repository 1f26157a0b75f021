package fr.sejour.account;

import static org.jooq.Records.mapping;
import static sejour.db.Tables.APPLICANT;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.PersonalData;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Data of the account for the copy that an applicant may have: all columns but the hash of the password. */
@Component
class AccountData implements PersonalData {

    private final DSLContext database;

    AccountData(DSLContext database) {
        this.database = database;
    }

    private record Account(
            String foreignerNumber,
            String email,
            @Nullable String phone,
            String language,
            Instant createdAt,
            Instant lastSeenAt) {}

    @Override
    public String part() {
        return "account";
    }

    @Override
    public List<?> of(ApplicantId applicant) {
        return database.select(
                        APPLICANT.FOREIGNER_NUMBER.coerce(String.class),
                        APPLICANT.EMAIL,
                        APPLICANT.PHONE.coerce(String.class),
                        APPLICANT.LANGUAGE.coerce(String.class),
                        APPLICANT.CREATED_AT,
                        APPLICANT.LAST_SEEN_AT)
                .from(APPLICANT)
                .where(APPLICANT.ID.eq(applicant))
                .fetch(mapping(Account::new));
    }
}
