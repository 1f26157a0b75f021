package fr.sejour.dossier;

import fr.sejour.shared.PhoneNumber;
import java.io.Serializable;
import java.util.List;

/** Step 1, found right. */
public record PersonalInformation(Address address, PhoneNumber phone) implements Serializable {

    /** How the applicant is reached beside the address, in the order in which an agent reads it. */
    public List<Fact> contact() {
        return List.of(new Fact(PersonalEntry.Field.PHONE, phone.international()));
    }
}
