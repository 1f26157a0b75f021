package fr.sejour.filing;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.AttachedFile;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Documents;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.Ground;
import fr.sejour.dossier.PersonalInformation;
import fr.sejour.dossier.Snapshot;
import fr.sejour.dossier.Step;
import fr.sejour.dossier.Warning;
import fr.sejour.reference.Communes;
import fr.sejour.reference.Countries;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.entry.CheckedEntry;
import fr.sejour.shared.entry.FieldError;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft held against all the rules on a day. */
record DraftExamination(
        CivilStatus person,
        ApplicantCase applicantCase,
        CheckedEntry<PersonalInformation> personal,
        CheckedEntry<Ground> ground,
        CheckedEntry<Documents> documents,
        CheckedEntry<Optional<String>> observations,
        List<Warning> warnings) {

    static DraftExamination of(
            Draft draft,
            CivilStatus person,
            Map<DocumentType, List<AttachedFile>> attached,
            LocalDate today,
            Communes communes,
            Countries countries) {
        ApplicantCase applicantCase =
                ApplicantCase.of(person.birthDate(), draft.personal().emancipated(), today);
        return new DraftExamination(
                person,
                applicantCase,
                PersonalCheck.check(draft.personal(), person, today, communes),
                GroundCheck.check(draft.ground(), person, applicantCase, today, countries),
                DocumentsCheck.check(draft.documents(), attached, applicantCase),
                ObservationsCheck.check(draft.observations()),
                Warning.on(
                        person.birthDate(),
                        draft.ground().placementDate().date().orElse(null),
                        draft.ground().entryDate().date().orElse(null),
                        today));
    }

    /** What is wrong, by step; steps where nothing is are absent. */
    Map<Step, List<FieldError>> errors() {
        Map<Step, List<FieldError>> errors = new EnumMap<>(Step.class);
        errors.put(Step.PERSONAL_INFORMATION, personal.errorsOrNone());
        errors.put(Step.GROUND, ground.errorsOrNone());
        errors.put(Step.DOCUMENTS, documents.errorsOrNone());
        errors.put(Step.FILING, observations.errorsOrNone());
        errors.values().removeIf(List::isEmpty);
        return Collections.unmodifiableMap(errors);
    }

    /** What filing would fix; empty while anything is wrong. */
    Optional<Snapshot> snapshot() {
        if (personal instanceof CheckedEntry.Valid<PersonalInformation>(PersonalInformation declared)
                && ground instanceof CheckedEntry.Valid<Ground>(Ground declaredGround)
                && documents instanceof CheckedEntry.Valid<Documents>(Documents handedIn)
                && observations instanceof CheckedEntry.Valid<Optional<String>>(Optional<String> said)) {
            return Optional.of(new Snapshot(
                    person, applicantCase, declared, declaredGround, handedIn, said.orElse(null), warnings));
        }
        return Optional.empty();
    }
}
