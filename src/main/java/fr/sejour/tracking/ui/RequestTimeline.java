package fr.sejour.tracking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.sejour.dossier.DossierOverview;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.ImplicitRefusal;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ui.Timeline;
import java.time.Instant;
import java.util.List;

/** What happened to a filed request, where it stands, and what comes next with the time it may take. */
final class RequestTimeline extends Composite<Section> {

    private final Timeline timeline = new Timeline();

    RequestTimeline(DossierOverview request, DossierNumber number) {
        List<DossierOverview.Event> history = request.history();
        history.subList(0, history.size() - 1).forEach(event -> timeline.past(past(event.state()), when(event.at())));
        timeline.now(label(request.state()), when(request.since()), meaning(request.state()));
        comingNext(request);
        getContent().add(new H2(getTranslation("tracking.timeline.title", number.digits())), timeline);
    }

    private void comingNext(DossierOverview request) {
        DossierState state = request.state();
        if (state == DossierState.FILED) {
            timeline.toCome(
                    getTranslation("tracking.timeline.examination"),
                    getTranslation("tracking.timeline.examination.expected"),
                    getTranslation("tracking.timeline.examination.more"));
        }
        switch (state.stage()) {
            case EXAMINATION -> {
                decision(request);
                card();
            }
            case GRANTED -> {
                if (state == DossierState.FAVOURABLE || state == DossierState.IN_PRODUCTION) {
                    card();
                }
            }
            case WRITING, ENDED -> {}
        }
    }

    private void decision(DossierOverview request) {
        timeline.toCome(
                getTranslation("tracking.timeline.decision"),
                ImplicitRefusal.from(request.history(), null)
                        .map(day ->
                                getTranslation("tracking.timeline.decision.expected", Dates.inWords(day, getLocale())))
                        .orElseGet(() -> getTranslation("tracking.timeline.decision.after-answer")),
                getTranslation("tracking.timeline.decision.more"));
    }

    private void card() {
        timeline.toCome(getTranslation("tracking.timeline.card"), "", getTranslation("tracking.timeline.card.more"));
    }

    private String meaning(DossierState state) {
        return getTranslation("tracking.timeline.now." + state.name());
    }

    /** Of what is over one says what was done, not what it was called. */
    private String past(DossierState state) {
        return state == DossierState.DRAFT ? getTranslation("tracking.timeline.begun") : label(state);
    }

    private String label(DossierState state) {
        return getTranslation(state.labelKey());
    }

    private String when(Instant at) {
        return getTranslation("tracking.timeline.when", Dates.date(at), Dates.time(at));
    }
}
