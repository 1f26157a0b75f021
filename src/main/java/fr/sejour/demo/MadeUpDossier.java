package fr.sejour.demo;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.AttachedFile;
import fr.sejour.dossier.CarePlacement;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Documents;
import fr.sejour.dossier.EphotoNumber;
import fr.sejour.dossier.FamilySituation;
import fr.sejour.dossier.Ground;
import fr.sejour.dossier.PersonalInformation;
import fr.sejour.dossier.PlacedWith;
import fr.sejour.dossier.Snapshot;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One made-up dossier with everything that is declared in it. */
record MadeUpDossier(
        UUID id,
        Applicant applicant,
        UUID file,
        MadeUpPlaces.Place place,
        DossierNumber number,
        MadeUpCourse course,
        UUID holder) {

    /** What it has as its only document: a sheet of paper. */
    static final DocumentType DOCUMENT = DocumentType.IDENTITY;

    /** Whose it is. */
    record Applicant(UUID id, CivilStatus person, ApplicantCase applicantCase) {}

    Snapshot snapshot(MadeUpFile sheet) {
        LocalDate birthday16 = applicant.person().birthDate().plusYears(16);
        return new Snapshot(
                applicant.person(),
                applicant.applicantCase(),
                new PersonalInformation(place.address(), new PhoneNumber("+33612345678")),
                new Ground(
                        new CarePlacement(PlacedWith.ASE, birthday16.minusMonths(5)),
                        birthday16.minusMonths(7),
                        FamilySituation.SINGLE,
                        null,
                        List.of(),
                        SwornStatement.requiredFor(applicant.applicantCase())),
                new Documents(
                        new EphotoNumber("4F7K2M9Q8R3T6W1X5Y0Z2B"),
                        Map.of(
                                DOCUMENT,
                                List.of(new AttachedFile(
                                        file, sheet.name(), sheet.sha256(), sheet.size(), sheet.mediaType())))),
                null,
                List.of());
    }
}
