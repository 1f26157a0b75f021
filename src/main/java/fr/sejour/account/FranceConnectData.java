package fr.sejour.account;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.PersonalData;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * For the copy of their data that applicants may have: whether FranceConnect opens the account, and since when. The
 * hash of the identity is left out, because it tells nobody anything.
 */
@Component
class FranceConnectData implements PersonalData {

    private final FranceConnectStore links;

    FranceConnectData(FranceConnectStore links) {
        this.links = links;
    }

    private record Link(Instant linkedAt) {}

    @Override
    public String part() {
        return "franceConnect";
    }

    @Override
    public List<?> of(ApplicantId applicant) {
        return links.linkedAt(applicant).map(Link::new).stream().toList();
    }
}
