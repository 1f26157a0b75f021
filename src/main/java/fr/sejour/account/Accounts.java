package fr.sejour.account;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.PhoneNumber;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contact data of applicants, for other modules. */
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
     * @param phone null when the applicant gave none
     * @param language language of mails and papers
     */
    public record Contact(String email, @Nullable PhoneNumber phone, Locale language) {}

    /** @throws NotFoundException when there is no such account */
    @Transactional(readOnly = true)
    public Contact contact(ApplicantId id) {
        return applicants
                .find(id)
                .map(applicant -> new Contact(applicant.email(), applicant.phone(), applicant.language()))
                .orElseThrow(NotFoundException::new);
    }
}
