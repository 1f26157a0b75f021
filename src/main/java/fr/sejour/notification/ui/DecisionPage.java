package fr.sejour.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.TakenDecision;
import fr.sejour.report.PaperAddresses;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.Printed;

/** « Notification de décision »: the decision in words and what comes next. */
final class DecisionPage extends Composite<Div> {

    DecisionPage(String name, DossierId dossier, DossierNumber number, TakenDecision taken) {
        Div words = new Div(new Paragraph(getTranslation("notification.decision.greeting", name)));
        switch (taken.decision()) {
            case Decision.Favourable granted -> favourable(words, number, taken, granted);
            case Decision.Unfavourable(String reasons, String appeal) -> {
                words.add(Notice.information(sentence("refused", number, taken)));
                reasons(words, "reasons", reasons);
                reasons(words, "appeal", appeal);
            }
            case Decision.ClosedIncomplete(String reasons, String appeal) -> {
                words.add(Notice.information(sentence("closed", number, taken)));
                reasons(words, "missing", reasons);
                reasons(words, "appeal", appeal);
                words.add(new Paragraph(getTranslation("notification.decision.again")));
            }
        }
        PaperAddresses.decision(dossier, taken.decision().outcome())
                .ifPresent(address -> words.add(new Paragraph(paper(address))));
        words.add(new Paragraph(new Anchor("/" + NotificationsView.ROUTE, getTranslation("notification.back"))));
        getContent().addClassName("decision");
        getContent().add(new PageHeading(getTranslation("notification.kind.DECISION")), Printed.of(words));
    }

    private Anchor paper(String address) {
        Anchor paper = new Anchor(address, getTranslation("notification.decision.paper"));
        paper.addClassNames("button", "button-primary");
        paper.setRouterIgnore(true);
        return paper;
    }

    private void favourable(Div words, DossierNumber number, TakenDecision taken, Decision.Favourable granted) {
        words.add(
                Notice.success(sentence("accepted", number, taken)),
                new Paragraph(getTranslation(
                        "notification.decision.card",
                        granted.permitType(),
                        granted.mention(),
                        Dates.inWords(granted.validFrom(), getLocale()),
                        Dates.inWords(granted.validTo(), getLocale()))),
                new H2(getTranslation("notification.decision.next")),
                new Paragraph(getTranslation("notification.decision.production")),
                new Paragraph(getTranslation("notification.decision.attestation")),
                new Paragraph(getTranslation("notification.decision.handover", granted.tax())));
    }

    private void reasons(Div words, String title, String text) {
        Paragraph written = new Paragraph(text);
        written.addClassName("item-words");
        words.add(new H2(getTranslation("notification.decision." + title)), written);
    }

    private String sentence(String outcome, DossierNumber number, TakenDecision taken) {
        return getTranslation(
                "notification.decision." + outcome,
                number.grouped(),
                Dates.inWords(Dates.day(taken.at()), getLocale()));
    }
}
