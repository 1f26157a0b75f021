package fr.sejour.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.TakenDecision;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ui.Notice;
import java.util.function.Function;

/** A decision in words, and what comes next. */
final class DecisionWords extends Div {

    private final transient Function<String, Component> title;

    /** @param title makes a heading, of the level that is due where the words stand */
    DecisionWords(String name, DossierNumber number, TakenDecision taken, Function<String, Component> title) {
        this.title = title;
        add(new Paragraph(getTranslation("notification.decision.greeting", name)));
        switch (taken.decision()) {
            case Decision.Favourable granted -> favourable(number, taken, granted);
            case Decision.Reasoned against -> {
                add(Notice.information(sentence(against.kind().name(), number, taken)));
                reasons("reasons." + against.kind(), against.reasons());
                reasons("appeal", against.appeal());
                if (against instanceof Decision.ClosedIncomplete) {
                    add(new Paragraph(getTranslation("notification.decision.again")));
                }
            }
        }
    }

    private void favourable(DossierNumber number, TakenDecision taken, Decision.Favourable granted) {
        add(
                Notice.success(sentence("accepted", number, taken)),
                new Paragraph(getTranslation(
                        "notification.decision.card",
                        granted.permitType(),
                        granted.mention(),
                        Dates.inWords(granted.validFrom(), getLocale()),
                        Dates.inWords(granted.validTo(), getLocale()))),
                title.apply(getTranslation("notification.decision.next")),
                new Paragraph(getTranslation("notification.decision.production")),
                new Paragraph(getTranslation("notification.decision.attestation")),
                new Paragraph(getTranslation("notification.decision.handover", granted.tax())));
    }

    private void reasons(String key, String text) {
        Paragraph written = new Paragraph(text);
        written.addClassName("item-words");
        add(title.apply(getTranslation("notification.decision." + key)), written);
    }

    private String sentence(String outcome, DossierNumber number, TakenDecision taken) {
        return getTranslation(
                "notification.decision." + outcome,
                number.grouped(),
                Dates.inWords(Dates.day(taken.at()), getLocale()));
    }
}
