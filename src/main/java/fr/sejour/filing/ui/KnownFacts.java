package fr.sejour.filing.ui;

import fr.sejour.account.Accounts;
import fr.sejour.filing.DraftReview;
import fr.sejour.reference.Countries;
import fr.sejour.reference.Nationalities;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.Sex;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.FactList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of the applicant without asking: the civil status of the registry, the contact of the account. */
@Component
class KnownFacts {

    private final Countries countries;
    private final Nationalities nationalities;
    private final Accounts accounts;

    KnownFacts(Countries countries, Nationalities nationalities, Accounts accounts) {
        this.countries = countries;
        this.nationalities = nationalities;
        this.accounts = accounts;
    }

    Accounts.Contact contact(DraftReview review) {
        return accounts.contact(review.draft().applicant());
    }

    /** Name of a country in which something that was declared took place; empty when there is none. */
    String country(@Nullable String code) {
        return code == null ? "" : countries.name(code);
    }

    /** « État civil », as facts to read. */
    FactList civilStatus(DraftReview review) {
        CivilStatus person = review.person();
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
