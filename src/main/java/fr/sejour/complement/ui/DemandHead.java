package fr.sejour.complement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.sejour.complement.Complement;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.Notice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Head of the page, above the documents: who is asked, why, until when the answer can be sent, or that the demand is
 * over.
 */
final class DemandHead extends Div {

    DemandHead(String name, Complement complement, LocalDate today) {
        add(new Paragraph(getTranslation("complement.greeting", name)), standing(complement, today));
        if (complement.isOpen()) {
            add(
                    new Paragraph(getTranslation("complement.why")),
                    new Paragraph(getTranslation("document.files.formats")));
        }
    }

    private Component standing(Complement complement, LocalDate today) {
        if (complement.answeredAt() != null) {
            return Notice.success(getTranslation(
                    "complement.answered",
                    Dates.inWords(Dates.day(complement.answeredAt()), getLocale()),
                    Dates.time(complement.answeredAt())));
        }
        LocalDate dueOn = complement.dueOn();
        if (!complement.isOpen() || dueOn == null) {
            return Notice.information(getTranslation("complement.withdrawn"));
        }
        String lastDay = Dates.inWords(dueOn, getLocale());
        return complement.isOverdue(today)
                ? Notice.warning(getTranslation("complement.overdue", lastDay))
                : Notice.information(getTranslation("complement.due", lastDay, ChronoUnit.DAYS.between(today, dueOn)));
    }
}
