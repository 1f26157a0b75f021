package fr.sejour.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.filing.Links;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.NewTab;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.Radios;
import java.util.List;
import java.util.Optional;

/** « Demander un titre de séjour »: which permit is asked for, and whether that can be done here. */
@Route(FilingAddresses.CHOICE)
@AnonymousAllowed
class ChoiceView extends Div implements HasDynamicTitle {

    private enum Situation {
        RENEWAL,
        OTHER_PERMIT
    }

    private final Links links;
    private final Radios<RequestedGround> vulnerabilities;
    private final Radios<RequestedGround> grounds;
    private final Radios<Situation> situations;
    private final Div answer = new Div();
    private final Button start;

    ChoiceView(Links links) {
        this.links = links;
        vulnerabilities = new Radios<>(
                getTranslation(RequestedGround.VULNERABILITY.labelKey()),
                RequestedGround.VULNERABILITY.opened().stream()
                        .map(this::option)
                        .toList(),
                this::judge);
        grounds = new Radios<>(
                getTranslation("filing.choice.other"),
                RequestedGround.first().stream().map(this::option).toList(),
                this::judge);
        situations = situations();
        start = Actions.primary(
                getTranslation("filing.choice.start"),
                click -> getUI().ifPresent(ui -> ui.navigate(PreambleView.class)));
        answer.getElement().setAttribute("aria-live", "polite");
        Paragraph holder = new Paragraph(getTranslation("filing.choice.holder"));
        holder.addClassName("radios-caption");
        answer.addClassName("choice-answer");
        add(
                new PageHeading(getPageTitle()),
                new FormSection(getTranslation("filing.choice.situation"), holder, situations),
                answer,
                new Actions(start));
        judge();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("filing.choice.title");
    }

    private Radios<Situation> situations() {
        return new Radios<>(
                getTranslation("filing.choice.situation"),
                List.of(
                        new Radios.Option<>(Situation.RENEWAL, getTranslation("filing.choice.renewal")),
                        new Radios.Option<>(
                                Situation.OTHER_PERMIT,
                                getTranslation("filing.choice.other"),
                                getTranslation("filing.choice.other.hint"),
                                grounds)),
                this::judge);
    }

    private Radios.Option<RequestedGround> option(RequestedGround ground) {
        return new Radios.Option<>(
                ground,
                getTranslation(ground.labelKey()),
                null,
                ground == RequestedGround.VULNERABILITY ? vulnerabilities : null);
    }

    /** Opens the way for the ground that is offered; says for each other that it is not, and whom to ask. */
    private void judge() {
        Optional<RequestedGround> ground = ground();
        boolean renewal = situations.chosen().filter(Situation.RENEWAL::equals).isPresent();
        start.setEnabled(ground.filter(RequestedGround::isOffered).isPresent());
        answer.removeAll();
        if (renewal) {
            answer.add(notOffered("filing.choice.notOffered.renewal"));
        } else if (ground.isEmpty()) {
            answer.add(new Paragraph(getTranslation("filing.choice.start.missing")));
        } else if (!ground.orElseThrow().isOffered()) {
            answer.add(notOffered("filing.choice.notOffered.ground"));
        }
    }

    /** The ground that is chosen to the end; empty while one that opens others is chosen alone. */
    private Optional<RequestedGround> ground() {
        return situations
                .chosen()
                .filter(Situation.OTHER_PERMIT::equals)
                .flatMap(other -> grounds.chosen())
                .flatMap(first -> first.opened().isEmpty() ? Optional.of(first) : vulnerabilities.chosen());
    }

    private Notice notOffered(String key) {
        return Notice.warning(
                getTranslation(key),
                NewTab.link(this, links.prefectures(), getTranslation("filing.choice.notOffered.directory")));
    }
}
