package fr.sejour.filing;

import fr.sejour.dossier.AddressEntry;
import fr.sejour.reference.Commune;
import fr.sejour.reference.Communes;
import fr.sejour.reference.Department;
import fr.sejour.reference.Departments;
import fr.sejour.reference.Prefecture;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the prefecture that is competent for the place where an applicant lives. */
@Component
public class CompetentPrefecture {

    private final Communes communes;
    private final Departments departments;

    CompetentPrefecture(Communes communes, Departments departments) {
        this.communes = communes;
        this.departments = departments;
    }

    /** The prefecture for an address as typed; empty while the address names no commune. */
    public Optional<Prefecture> of(AddressEntry entry) {
        String city = entry.city();
        String postalCode = entry.postalCode();
        return city == null || postalCode == null
                ? Optional.empty()
                : communes.named(city, postalCode.replace(" ", ""))
                        .map(Commune::inseeCode)
                        .flatMap(departments::ofCommune)
                        .map(Department::prefecture);
    }
}
