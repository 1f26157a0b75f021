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
        request.filedAt().ifPresent(filedAt -> comingNext(request.state(), filedAt));
        getContent().add(new H2(getTranslation("tracking.timeline.title", number.digits())), timeline);
    }

    private void comingNext(DossierState state, Instant filedAt) {
        switch (state) {
            case FILED -> {
                timeline.toCome(
                        getTranslation("tracking.timeline.examination"),
                        getTranslation("tracking.timeline.examination.expected"),
                        getTranslation("tracking.timeline.examination.more"));
                timeline.toCome(
                        getTranslation("tracking.timeline.decision"),
                        getTranslation(
                                "tracking.timeline.decision.expected",
                                Dates.inWords(ImplicitRefusal.from(filedAt), getLocale())),
                        getTranslation("tracking.timeline.decision.more"));
                timeline.toCome(
                        getTranslation("tracking.timeline.card"), "", getTranslation("tracking.timeline.card.more"));
            }
            case DRAFT, ABANDONED -> {}
        }
    }

    private String meaning(DossierState state) {
        return state == DossierState.FILED ? getTranslation("tracking.timeline.now.FILED") : "";
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
