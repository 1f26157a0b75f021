package fr.sejour.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.sejour.dossier.DossierOverview;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Step;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Confirmation;
import fr.sejour.shared.ui.DataTable;
import java.util.List;
import java.util.function.BiFunction;

/** The applicant's requests, a row each: a draft with the way back into it, a filed one with its papers. */
final class RequestTable extends Composite<Div> {

    private final SerializableConsumer<DossierId> delete;

    /**
     * @param papers of a filed request with its number
     * @param delete told which draft the person gives up, after they were asked
     */
    RequestTable(
            ForeignerNumber applicant,
            List<DossierOverview> requests,
            BiFunction<DossierOverview, DossierNumber, Component> papers,
            SerializableConsumer<DossierId> delete) {
        this.delete = delete;
        DataTable table = new DataTable(
                getTranslation("tracking.follow.title"),
                List.of(
                        getTranslation("tracking.follow.number"),
                        getTranslation("tracking.follow.type"),
                        getTranslation("tracking.follow.foreigner-number"),
                        getTranslation("tracking.follow.state"),
                        getTranslation("tracking.follow.papers")));
        table.captionedAbove();
        requests.forEach(request -> table.addRow(
                new Span(number(request)),
                new Span(getTranslation("tracking.type")),
                new Span(applicant.digits()),
                state(request),
                act(request, papers)));
        getContent().add(table);
    }

    private String number(DossierOverview request) {
        DossierNumber number = request.number();
        return number == null ? getTranslation("tracking.follow.no-number") : number.digits();
    }

    private Component state(DossierOverview request) {
        Div state = new Div();
        if (request.state() == DossierState.DRAFT) {
            Step step = request.reachedStep();
            state.add(
                    new Span(getTranslation("tracking.state.draft", step.number(), getTranslation(step.titleKey()))),
                    new Span(getTranslation(
                            "tracking.state.draft.saved",
                            Dates.date(request.savedAt()),
                            Dates.time(request.savedAt()))));
        } else {
            state.add(new Span(getTranslation(
                    "tracking.state",
                    getTranslation(request.state().labelKey()),
                    Dates.date(request.since()),
                    Dates.time(request.since()))));
        }
        state.addClassName("request-state");
        return state;
    }

    private Component act(DossierOverview request, BiFunction<DossierOverview, DossierNumber, Component> papers) {
        DossierNumber number = request.number();
        if (number == null) {
            Anchor resume = new Anchor("/" + FilingAddresses.RESUME, getTranslation("tracking.resume"));
            resume.setAriaLabel(getTranslation("tracking.resume.what"));
            Div acts = new Div(
                    resume, Actions.destructive(getTranslation("tracking.delete"), click -> askToDelete(request.id())));
            acts.addClassName("request-acts");
            return acts;
        }
        return papers.apply(request, number);
    }

    private void askToDelete(DossierId draft) {
        Confirmation.askToDestroy(
                getTranslation("tracking.delete.title"),
                getTranslation("tracking.delete.text"),
                getTranslation("tracking.delete"),
                getTranslation("tracking.delete.keep"),
                () -> delete.accept(draft));
    }
}
