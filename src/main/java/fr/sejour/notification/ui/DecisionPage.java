package fr.sejour.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.sejour.instruction.TakenDecision;
import fr.sejour.paper.PaperAddresses;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PrintedPart;

/** « Notification de décision »: the decision in words and what comes next. */
final class DecisionPage extends Composite<Div> {

    DecisionPage(String name, DossierId dossier, DossierNumber number, TakenDecision taken) {
        Div words = new DecisionWords(name, number, taken, H2::new);
        PaperAddresses.decision(dossier, taken.decision().outcome())
                .ifPresent(address -> words.add(new Paragraph(paper(address))));
        words.add(new Paragraph(new Anchor("/" + NotificationsView.ROUTE, getTranslation("notification.back"))));
        getContent().addClassName("decision");
        getContent().add(new PageHeading(getTranslation("notification.kind.DECISION")), PrintedPart.of(words));
    }

    private Anchor paper(String address) {
        Anchor paper = new Anchor(address, getTranslation("notification.decision.paper"));
        paper.addClassNames("button", "button-primary");
        paper.setRouterIgnore(true);
        return paper;
    }
}
