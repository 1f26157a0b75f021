package fr.sejour.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import fr.sejour.account.FranceConnectLinks;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Confirmation;
import java.time.Instant;
import java.util.Optional;

/** Part of the account page about FranceConnect: whether it is linked, since when, and how to link or unlink it. */
@Tag(Tag.DIV)
final class FranceConnectPart extends HtmlContainer {

    FranceConnectPart(FranceConnectLinks links, ApplicantId applicant, Runnable unlinked) {
        Optional<Instant> since = links.linkedAt(applicant);
        if (since.isEmpty()) {
            add(new Paragraph(getTranslation("account.franceconnect.mine.none")));
            return;
        }
        add(
                new Paragraph(getTranslation(
                        "account.franceconnect.mine.since", Dates.inWords(Dates.day(since.get()), getLocale()))),
                Actions.secondary(
                        getTranslation("account.franceconnect.unlink"),
                        click -> Confirmation.ask(
                                getTranslation("account.franceconnect.unlink.question"),
                                getTranslation("account.franceconnect.unlink.what"),
                                getTranslation("account.franceconnect.unlink"),
                                getTranslation("account.franceconnect.unlink.keep"),
                                () -> {
                                    links.unlink(applicant);
                                    unlinked.run();
                                })));
    }
}
