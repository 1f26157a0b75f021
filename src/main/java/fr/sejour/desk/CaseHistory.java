package fr.sejour.desk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.sejour.dossier.DossierOverview;
import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.TakenDecision;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.Timeline;
import java.util.List;

/** What became of a dossier: its states, the attestations of extension, the decision. */
final class CaseHistory {

    private CaseHistory() {}

    static Section of(CaseFile file) {
        Section section = new Section();
        section.add(new H2(section.getTranslation("instruction.dossier.history")));
        TakenDecision decision = file.course().decision();
        if (decision != null) {
            section.add(decision(section, decision));
        }
        Timeline line = new Timeline();
        List<DossierOverview.Event> history = file.course().history().stream()
                .filter(event -> event.state().isFiled())
                .toList();
        for (int index = 0; index < history.size(); index++) {
            DossierOverview.Event event = history.get(index);
            String state = section.getTranslation(event.state().agentLabelKey());
            String when = section.getTranslation(
                    "instruction.dossier.moment", Dates.date(event.at()), Dates.time(event.at()));
            if (index + 1 == history.size()) {
                line.now(state, when, "");
            } else {
                line.past(state, when);
            }
        }
        section.add(line);
        if (!file.course().extensions().isEmpty()) {
            FactList extensions = new FactList();
            file.course()
                    .extensions()
                    .forEach(extension -> extensions.add(
                            section.getTranslation("instruction.dossier.extension"),
                            section.getTranslation(
                                    "instruction.dossier.extension.days",
                                    Dates.date(extension.from()),
                                    Dates.date(extension.to()),
                                    Dates.date(extension.issuedAt()))));
            section.add(extensions);
        }
        return section;
    }

    private static FactList decision(Section words, TakenDecision taken) {
        FactList facts = new FactList();
        facts.add(
                words.getTranslation("instruction.dossier.decided"),
                words.getTranslation(
                        "instruction.dossier.decided.by",
                        words.getTranslation(taken.decision().outcome().agentLabelKey()),
                        taken.by().name(),
                        Dates.date(taken.at()),
                        Dates.time(taken.at())));
        switch (taken.decision()) {
            case Decision.Favourable permit ->
                facts.add(words.getTranslation("instruction.dossier.permit-type"), permit.permitType())
                        .add(words.getTranslation("instruction.dossier.mention"), permit.mention())
                        .add(
                                words.getTranslation("instruction.dossier.validity"),
                                words.getTranslation(
                                        "instruction.dossier.from-to",
                                        Dates.date(permit.validFrom()),
                                        Dates.date(permit.validTo())))
                        .add(
                                words.getTranslation("instruction.dossier.tax"),
                                words.getTranslation("instruction.dossier.euros", permit.tax()));
            case Decision.Reasoned against ->
                facts.add(words.getTranslation("instruction.dossier.reasons"), against.reasons())
                        .add(words.getTranslation("instruction.dossier.appeal"), against.appeal());
        }
        return facts;
    }
}
