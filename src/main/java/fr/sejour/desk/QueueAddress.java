package fr.sejour.desk;

import com.vaadin.flow.router.QueryParameters;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DossierState;
import fr.sejour.instruction.QueueFilter;
import fr.sejour.instruction.QueueFilter.Assignee;
import fr.sejour.instruction.QueueFilter.Order;
import fr.sejour.instruction.QueueFilter.States;
import fr.sejour.instruction.QueuePlace;
import fr.sejour.shared.AgentId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue as an address, so that it can be kept, shared with colleagues and gone back to. What is not understood
 * stands for what the queue opens with.
 */
record QueueAddress(QueueFilter filter, @Nullable QueuePlace place) {

    private static final String STATE = "etat";
    private static final String CASE = "cas";
    private static final String ASSIGNEE = "affecte";
    private static final String OVERDUE = "retard";
    private static final String ORDER = "tri";
    private static final String SEARCH = "recherche";
    private static final String AFTER = "apres";
    private static final String BEFORE = "avant";
    private static final String ALL = "tous";
    private static final String NOBODY = "personne";
    private static final String YES = "oui";
    private static final String DUE_DATE = "echeance";

    /** What is typed and what numbers and names can be is shorter. */
    private static final int LONGEST_SEARCH = 200;

    static QueueAddress of(QueryParameters parameters) {
        QueueFilter filter = new QueueFilter(
                parameters.getSingleParameter(STATE).map(QueueAddress::states).orElse(QueueFilter.START.states()),
                parameters
                        .getSingleParameter(CASE)
                        .flatMap(name -> named(ApplicantCase.values(), name))
                        .orElse(null),
                parameters
                        .getSingleParameter(ASSIGNEE)
                        .map(QueueAddress::assignee)
                        .orElse(QueueFilter.START.assignee()),
                parameters.getSingleParameter(OVERDUE).filter(YES::equals).isPresent(),
                parameters
                        .getSingleParameter(ORDER)
                        .filter(DUE_DATE::equals)
                        .map(order -> Order.DUE_DATE)
                        .orElse(Order.AGE),
                parameters
                        .getSingleParameter(SEARCH)
                        .filter(text -> text.length() <= LONGEST_SEARCH)
                        .orElse(""));
        return new QueueAddress(
                filter,
                parameters
                        .getSingleParameter(AFTER)
                        .flatMap(QueuePlace::after)
                        .or(() -> parameters.getSingleParameter(BEFORE).flatMap(QueuePlace::before))
                        .orElse(null));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new HashMap<>();
        switch (filter.states()) {
            case States.ToDo() -> {}
            case States.All() -> parameters.put(STATE, ALL);
            case States.One(DossierState state) -> parameters.put(STATE, state.name());
        }
        ApplicantCase applicantCase = filter.applicantCase();
        if (applicantCase != null) {
            parameters.put(CASE, applicantCase.name());
        }
        switch (filter.assignee()) {
            case Assignee.Anyone() -> {}
            case Assignee.Nobody() -> parameters.put(ASSIGNEE, NOBODY);
            case Assignee.Of(AgentId agent) ->
                parameters.put(ASSIGNEE, agent.value().toString());
        }
        if (filter.overdue()) {
            parameters.put(OVERDUE, YES);
        }
        if (filter.order() == Order.DUE_DATE) {
            parameters.put(ORDER, DUE_DATE);
        }
        if (filter.isSearch()) {
            parameters.put(SEARCH, filter.search());
        }
        if (place != null) {
            parameters.put(place.backwards() ? BEFORE : AFTER, place.text());
        }
        return QueryParameters.simple(parameters);
    }

    private static States states(String name) {
        return name.equals(ALL)
                ? new States.All()
                : named(DossierState.values(), name)
                        .filter(DossierState::isFiled)
                        .<States>map(States.One::new)
                        .orElse(QueueFilter.START.states());
    }

    private static Assignee assignee(String name) {
        if (name.equals(NOBODY)) {
            return new Assignee.Nobody();
        }
        try {
            return new Assignee.Of(new AgentId(UUID.fromString(name)));
        } catch (IllegalArgumentException notAnId) {
            return new Assignee.Anyone();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
