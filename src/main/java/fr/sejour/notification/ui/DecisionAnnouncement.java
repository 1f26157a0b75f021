package fr.sejour.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.Paragraph;
import fr.sejour.instruction.TakenDecision;
import fr.sejour.shared.DossierNumber;

/** The mail and the notification of a decision as the applicant will read them; shown to the agent in the preview. */
@org.springframework.stereotype.Component
public class DecisionAnnouncement {

    /** The mail, as its reader will see it. */
    public Component mail() {
        Div mail = new Div();
        mail.addClassName("letter");
        for (String part : new String[] {
            "notification-waits.subject",
            "greeting",
            "notification-waits.why",
            "notification-waits.link",
            "notification-waits.after",
            "signature"
        }) {
            mail.add(new Paragraph(mail.getTranslation("notification.mail." + part)));
        }
        return mail;
    }

    /**
     * The notification, as the applicant will read it.
     *
     * @param name name in the greeting
     * @param asIfTaken the decision, as if it were taken now
     */
    public Component notification(String name, DossierNumber number, TakenDecision asIfTaken) {
        DecisionWords words = new DecisionWords(name, number, asIfTaken, H5::new);
        words.addClassName("letter");
        return words;
    }
}
