package fr.sejour.desk;

import com.vaadin.flow.component.Component;
import fr.sejour.instruction.TakenDecision;
import fr.sejour.shared.DossierNumber;

/** What tells an applicant of a decision, to be shown to who is about to take it; whoever tells it provides it. */
public interface Announcement {

    /** The mail, as its reader will see it. */
    Component mail();

    /**
     * What the notification says.
     *
     * @param name how it greets the applicant
     */
    Component notification(String name, DossierNumber number, TakenDecision asIfTaken);
}
