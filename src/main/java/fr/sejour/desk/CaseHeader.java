package fr.sejour.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
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
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PrintedPart;
import fr.sejour.shared.ui.StatusTag;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose dossier it is, how it stands, who else has it open; and at its end, always at the same place, what can be done. */
final class CaseHeader extends Composite<Header> {

    private final PageHeading heading;
    private final Map<CaseAct, Button> buttons = new EnumMap<>(CaseAct.class);
    private final Paragraph present = new Paragraph();

    CaseHeader(CaseFile file, SignedInAgent agent, LocalDate today, SerializableConsumer<CaseAct> chosen) {
        heading = new PageHeading(person(file));
        present.addClassName("case-present");
        present.getElement().setAttribute("role", "status");
        Div who = new Div(heading, PrintedPart.of(facts(file, agent, today)), present);
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

    /** Puts the focus on the button of an act, where it comes back to from the question that the act asks. */
    void focus(CaseAct act) {
        // At once: Button.focus() waits, and the question would be open by then.
        Optional.ofNullable(buttons.get(act))
                .ifPresent(button -> button.getElement().callJsFunction("focus"));
    }

    /** Says which other agents have the dossier open. */
    void setPresent(List<Colleague> colleagues) {
        present.setVisible(!colleagues.isEmpty());
        present.setText(getTranslation(
                "instruction.dossier.present",
                colleagues.size(),
                colleagues.stream().map(Colleague::name).collect(Collectors.joining(", "))));
    }

    private DescriptionList facts(CaseFile file, SignedInAgent agent, LocalDate today) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("case-facts");
        add(facts, "instruction.table.number", new Text(file.number().digits()));
        Span states = new Span(new StatusTag(getTranslation(file.state().agentLabelKey()), StatusTag.Tone.PROGRESS));
        if (file.isImplicitRefusalPresumed(today)) {
            states.add(new StatusTag(getTranslation("instruction.dossier.implicit-refusal"), StatusTag.Tone.ERROR));
        }
        add(facts, "instruction.table.state", states);
        add(facts, "instruction.table.filed", new Text(Dates.date(file.head().filedAt())));
        add(facts, "instruction.table.holder", new Text(holder(file, agent)));
        LocalDate dueOn = file.dueOn();
        if (dueOn != null) {
            String day = Dates.date(dueOn);
            add(
                    facts,
                    "instruction.table.due",
                    new Text(file.isOverdue(today) ? getTranslation("instruction.table.overdue", day) : day));
        }
        if (file.state().awaitsDecision()) {
            file.implicitRefusalFrom()
                    .ifPresent(
                            day -> add(facts, "instruction.dossier.implicit-refusal.from", new Text(Dates.date(day))));
        }
        return facts;
    }

    /** A label and its value stay together when the line breaks. */
    private void add(DescriptionList facts, String labelKey, Component value) {
        Div fact = new Div(new DescriptionList.Term(getTranslation(labelKey)), new DescriptionList.Description(value));
        facts.getElement().appendChild(fact.getElement());
    }

    private String holder(CaseFile file, SignedInAgent agent) {
        Colleague holder = file.holder();
        if (holder == null) {
            return getTranslation("instruction.assignee.nobody");
        }
        if (holder.id().equals(agent.id())) {
            return getTranslation("instruction.assignee.self");
        }
        return holder.name().isEmpty() ? getTranslation("instruction.assignee.other") : holder.name();
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
            buttons.put(act, button);
            acts.add(button);
        });
        return acts;
    }
}
