package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.time.Instant;

/** A dossier that was filed, in any state that follows the filing. */
public sealed interface Filed extends Dossier
        permits FiledDossier,
                InInstruction,
                ComplementRequested,
                ComplementAnswered,
                Favourable,
                InProduction,
                Available,
                HandedOver,
                Unfavourable,
                ClosedIncomplete {

    Declaration declaration();

    @Override
    default DossierId id() {
        return declaration().dossier();
    }

    @Override
    default ApplicantId applicant() {
        return declaration().applicant();
    }

    default DossierNumber number() {
        return declaration().number();
    }

    default Instant filedAt() {
        return declaration().filedAt();
    }

    default Snapshot snapshot() {
        return declaration().snapshot();
    }
}
