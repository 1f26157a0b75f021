package fr.sejour.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DossierState;
import fr.sejour.instruction.Colleague;
import fr.sejour.instruction.QueueFilter;
import fr.sejour.instruction.QueueFilter.Assignee;
import fr.sejour.instruction.QueueFilter.Order;
import fr.sejour.instruction.QueueFilter.States;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.Width;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What narrows the queue, and the search through all of it. Each change shows the queue anew. */
final class QueueFilters extends Composite<Div> {

    /** Stands for every case, since a list has no entry for nothing. */
    private record CaseChoice(Optional<ApplicantCase> applicantCase) {}

    private final QueueFilter shown;
    private final SerializableConsumer<QueueFilter> chosen;
    private final Select<States> states;
    private final Select<Assignee> assignee;
    private final Select<CaseChoice> cases;
    private final Checkbox overdue;
    private final Select<Order> order;
    private final TextField search;

    QueueFilters(
            QueueFilter shown, List<Colleague> colleagues, AgentId self, SerializableConsumer<QueueFilter> chosen) {
        this.shown = shown;
        this.chosen = chosen;
        states = Fields.select(getTranslation("instruction.filter.state"), Width.MEDIUM, allStates(), this::label);
        states.setValue(shown.states());
        cases = Fields.select(getTranslation("instruction.filter.case"), Width.MEDIUM, allCases(), this::label);
        cases.setValue(new CaseChoice(Optional.ofNullable(shown.applicantCase())));
        assignee = Fields.select(
                getTranslation("instruction.filter.assignee"),
                Width.MEDIUM,
                assignees(colleagues),
                choice -> label(choice, colleagues, self));
        assignee.setValue(shown.assignee());
        overdue = Fields.checkbox(getTranslation("instruction.filter.overdue"));
        overdue.setValue(shown.overdue());
        order = Fields.select(
                getTranslation("instruction.filter.order"),
                Width.MEDIUM,
                List.of(Order.values()),
                choice -> getTranslation("instruction.order." + choice));
        order.setValue(shown.order());
        search = Fields.text(getTranslation("instruction.filter.search"), Width.FULL);
        search.setHelperText(getTranslation("instruction.filter.search.hint"));
        search.setMaxLength(200);
        search.setClearButtonVisible(true);
        search.setValue(shown.search());
        search.addKeyPressListener(Key.ENTER, pressed -> choose(search.getValue()));
        narrowing(states);
        narrowing(cases);
        narrowing(assignee);
        narrowing(overdue);
        narrowing(order);
        Button find =
                Actions.secondary(getTranslation("instruction.filter.find"), pressed -> choose(search.getValue()));
        Div searching = new Div(search, find);
        searching.addClassName("queue-search");
        Div narrowing = new Div(states, cases, assignee, order, overdue);
        narrowing.addClassName("queue-narrowing");
        getContent().addClassName("queue-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(searching, narrowing);
    }

    /** Whether dossiers in this state wait for the prefecture. */
    static boolean isToDo(DossierState state) {
        return state == DossierState.FILED
                || state == DossierState.IN_INSTRUCTION
                || state == DossierState.COMPLEMENT_ANSWERED;
    }

    private <E extends HasValue.ValueChangeEvent<V>, V> void narrowing(HasValue<E, V> field) {
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                choose("");
            }
        });
    }

    private void choose(String searched) {
        chosen.accept(new QueueFilter(
                states.getValue(),
                cases.getValue().applicantCase().orElse(null),
                assignee.getValue(),
                overdue.getValue(),
                order.getValue(),
                searched.strip()));
    }

    private static List<States> allStates() {
        List<States> choices = new ArrayList<>(List.of(new States.ToDo(), new States.All()));
        Arrays.stream(DossierState.values())
                .filter(DossierState::isFiled)
                .map(States.One::new)
                .forEach(choices::add);
        return choices;
    }

    private String label(States choice) {
        return switch (choice) {
            case States.ToDo() -> getTranslation("instruction.queue.to-do");
            case States.All() -> getTranslation("instruction.queue.all");
            case States.One(DossierState state) -> getTranslation(state.agentLabelKey());
        };
    }

    private static List<CaseChoice> allCases() {
        List<CaseChoice> choices = new ArrayList<>(List.of(new CaseChoice(Optional.empty())));
        Arrays.stream(ApplicantCase.values())
                .map(applicantCase -> new CaseChoice(Optional.of(applicantCase)))
                .forEach(choices::add);
        return choices;
    }

    private String label(CaseChoice choice) {
        return choice.applicantCase()
                .map(applicantCase -> getTranslation("instruction.case." + applicantCase))
                .orElseGet(() -> getTranslation("instruction.case.all"));
    }

    private List<Assignee> assignees(List<Colleague> colleagues) {
        List<Assignee> choices = new ArrayList<>(List.of(new Assignee.Anyone(), new Assignee.Nobody()));
        colleagues.stream().map(colleague -> new Assignee.Of(colleague.id())).forEach(choices::add);
        // Somebody who has left the prefecture may still hold dossiers.
        if (!choices.contains(shown.assignee())) {
            choices.add(shown.assignee());
        }
        return choices;
    }

    private String label(Assignee choice, List<Colleague> colleagues, AgentId self) {
        return switch (choice) {
            case Assignee.Anyone() -> getTranslation("instruction.assignee.anyone");
            case Assignee.Nobody() -> getTranslation("instruction.assignee.nobody");
            case Assignee.Of(AgentId agent) when agent.equals(self) -> getTranslation("instruction.assignee.self");
            case Assignee.Of(AgentId agent) ->
                colleagues.stream()
                        .filter(colleague -> Objects.equals(colleague.id(), agent))
                        .map(Colleague::name)
                        .findFirst()
                        .orElseGet(() -> getTranslation("instruction.assignee.other"));
        };
    }
}
