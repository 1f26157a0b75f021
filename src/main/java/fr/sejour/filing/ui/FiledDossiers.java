package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.HasUrlParameterFormat;
import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Filed;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.ui.AddressCheck;

/** What the signed-in applicant filed, by the address of its confirmation. */
@org.springframework.stereotype.Component
class FiledDossiers implements AddressCheck {

    private final Steps steps;
    private final Dossiers dossiers;

    FiledDossiers(Steps steps, Dossiers dossiers) {
        this.steps = steps;
        this.dossiers = dossiers;
    }

    /** @throws NotFoundException when there is none, it is somebody else's, or it was not filed */
    Filed at(String address) {
        return dossiers.filed(steps.applicant().id(), DossierId.parse(address).orElseThrow(NotFoundException::new));
    }

    @Override
    public Class<? extends Component> view() {
        return ConfirmationView.class;
    }

    @Override
    public void check(RouteParameters parameters) {
        at(parameters.get(HasUrlParameterFormat.PARAMETER_NAME).orElse(""));
    }
}
