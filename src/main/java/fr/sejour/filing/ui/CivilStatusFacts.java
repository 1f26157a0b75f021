package fr.sejour.filing.ui;

import fr.sejour.reference.Countries;
import fr.sejour.reference.Nationalities;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.Sex;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.FactList;
import org.springframework.stereotype.Component;

/** « État civil », as facts to read. */
@Component
class CivilStatusFacts {

    private final Countries countries;
    private final Nationalities nationalities;

    CivilStatusFacts(Countries countries, Nationalities nationalities) {
        this.countries = countries;
        this.nationalities = nationalities;
    }

    FactList of(CivilStatus person) {
        FactList facts = new FactList();
        String none = facts.getTranslation("filing.personal.none");
        String usageName = person.usageName();
        return facts.add(facts.getTranslation("filing.personal.birthName"), person.birthName())
                .add(facts.getTranslation("filing.personal.usageName"), usageName == null ? none : usageName)
                .add(
                        facts.getTranslation("filing.personal.firstNames"),
                        person.firstNames().isEmpty() ? none : person.firstNames())
                .add(
                        facts.getTranslation("filing.personal.sex"),
                        facts.getTranslation(
                                "filing.personal.sex." + person.sex().name()))
                .add(facts.getTranslation("filing.personal.birthDate"), Dates.date(person.birthDate()))
                .add(facts.getTranslation("filing.personal.birthCountry"), countries.name(person.birthCountry()))
                .add(facts.getTranslation("filing.personal.birthPlace"), person.birthPlace())
                .add(
                        facts.getTranslation("filing.personal.nationality"),
                        nationalities.label(person.nationality(), person.sex() == Sex.FEMALE));
    }
}
