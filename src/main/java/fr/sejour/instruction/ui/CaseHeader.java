package fr.sejour.instruction.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.Colleague;
import fr.sejour.shared.Dates;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.Printed;
import fr.sejour.shared.ui.StatusTag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whose dossier it is, how it stands, who else has it open; and at its end, always at the same place, what can be done. */
final class CaseHeader extends Composite<Header> {

    private final PageHeading heading;
    private final Paragraph present = new Paragraph();

    CaseHeader(CaseFile file, SignedInAgent agent, LocalDate today, SerializableConsumer<CaseAct> chosen) {
        heading = new PageHeading(person(file));
        present.addClassName("case-present");
        present.getElement().setAttribute("role", "status");
        Div who = new Div(heading, Printed.of(facts(file, agent, today)), present);
        who.addClassName("case-who");
        getContent().addClassName("case-head");
        getContent().add(who, acts(CaseAct.possible(file, agent, today), chosen));
        setPresent(file.present());
    }

    /** Birth name in capitals, then first names. */
    static String person(CaseFile file) {
        var civil = file.snapshot().civilStatus();
        return (civil.birthName().toUpperCase(Locale.ROOT) + " " + civil.firstNames()).strip();
    }

    void focus() {
        heading.focus();
    }

    /** Says which other agents have the dossier open. */
    void setPresent(List<Colleague> colleagues) {
        present.setVisible(!colleagues.isEmpty());
        present.setText(getTranslation(
                "instruction.dossier.present",
                colleagues.size(),
                colleagues.stream().map(Colleague::name).collect(Collectors.joining(", "))));
    }

    private FactList facts(CaseFile file, SignedInAgent agent, LocalDate today) {
        FactList facts = new FactList();
        facts.addClassName("case-facts");
        facts.add(getTranslation("instruction.table.number"), file.number().digits());
        StatusTag state = new StatusTag(getTranslation(file.state().agentLabelKey()), StatusTag.Tone.PROGRESS);
        Span states = new Span(state);
        if (file.isImplicitRefusalPresumed(today)) {
            states.add(new StatusTag(getTranslation("instruction.dossier.implicit-refusal"), StatusTag.Tone.ERROR));
        }
        facts.add(getTranslation("instruction.table.state"), states);
        facts.add(getTranslation("instruction.table.filed"), Dates.date(file.filedAt()));
        facts.add(getTranslation("instruction.table.holder"), holder(file, agent));
        LocalDate dueOn = file.dueOn();
        if (dueOn != null) {
            facts.add(
                    getTranslation("instruction.table.due"),
                    file.isOverdue(today)
                            ? getTranslation("instruction.table.overdue", Dates.date(dueOn))
                            : Dates.date(dueOn));
        }
        if (file.state().awaitsDecision()) {
            file.implicitRefusalFrom()
                    .ifPresent(day ->
                            facts.add(getTranslation("instruction.dossier.implicit-refusal.from"), Dates.date(day)));
        }
        return facts;
    }

    private String holder(CaseFile file, SignedInAgent agent) {
        Colleague holder = file.holder();
        if (holder == null) {
            return getTranslation("instruction.assignee.nobody");
        }
        return holder.id().equals(agent.id()) ? getTranslation("instruction.assignee.self") : holder.name();
    }

    private Div acts(List<CaseAct> possible, SerializableConsumer<CaseAct> chosen) {
        Div acts = new Div();
        acts.addClassName("case-acts");
        acts.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("instruction.dossier.acts"));
        possible.forEach(act -> {
            boolean next = acts.getComponentCount() == 0;
            String label = getTranslation(act.labelKey());
            Button button = next
                    ? Actions.primary(label, pressed -> chosen.accept(act))
                    : Actions.secondary(label, pressed -> chosen.accept(act));
            if (next) {
                button.setTooltipText(getTranslation("instruction.dossier.key", "a"));
            }
            acts.add(button);
        });
        return acts;
    }
}
