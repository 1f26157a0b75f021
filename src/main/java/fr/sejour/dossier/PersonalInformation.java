package fr.sejour.dossier;

import fr.sejour.shared.PhoneNumber;
import java.io.Serializable;
import java.util.List;

/** Step 1, checked: everything in it is valid. */
public record PersonalInformation(Address address, PhoneNumber phone) implements Serializable {

    /** Means of contact beside the postal address, in the order in which an agent reads it. */
    public List<Fact> contact() {
        return List.of(new Fact(PersonalEntry.Field.PHONE, phone.international()));
    }
}
