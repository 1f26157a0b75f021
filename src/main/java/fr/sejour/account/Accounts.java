package fr.sejour.account;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.NotFoundException;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may know of an account. */
@Service
public class Accounts {

    private final ApplicantStore applicants;

    Accounts(ApplicantStore applicants) {
        this.applicants = applicants;
    }

    /**
     * How to reach an applicant.
     *
     * @param email confirmed address
     * @param language what mails and papers are written in
     */
    public record Contact(String email, Locale language) {}

    /** @throws NotFoundException when there is no such account */
    @Transactional(readOnly = true)
    public Contact contact(ApplicantId id) {
        return applicants
                .find(id)
                .map(applicant -> new Contact(applicant.email(), applicant.language()))
                .orElseThrow(NotFoundException::new);
    }
}
