package fr.sejour.instruction;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DossierState;
import fr.sejour.shared.AgentId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers of the prefecture the queue shows, and in which order.
 *
 * @param applicantCase null for all
 * @param overdue whether only those whose last day to answer has passed
 * @param search number of a dossier or a foreigner, or beginnings of names in any spelling; blank for all. A search goes
 *     through the whole prefecture, whatever the other choices
 */
public record QueueFilter(
        States states,
        @Nullable ApplicantCase applicantCase,
        Assignee assignee,
        boolean overdue,
        Order order,
        String search)
        implements Serializable {

    /** The queue as it opens: what waits for the prefecture, oldest first. */
    public static final QueueFilter START =
            new QueueFilter(new States.ToDo(), null, new Assignee.Anyone(), false, Order.AGE, "");

    /** Which states are shown. */
    public sealed interface States extends Serializable {

        /** What waits for the prefecture. */
        record ToDo() implements States {}

        /** All that was ever filed. */
        record All() implements States {}

        /** One state. */
        record One(DossierState state) implements States {}
    }

    /** Whose dossiers are shown. */
    public sealed interface Assignee extends Serializable {

        /** Everybody's and nobody's. */
        record Anyone() implements Assignee {}

        /** Those that nobody has taken up. */
        record Nobody() implements Assignee {}

        /** One agent's. */
        record Of(AgentId agent) implements Assignee {}
    }

    /** What comes first. */
    public enum Order {
        /** What was filed first. */
        AGE,
        /** What must be answered first; shows only what has a last day to answer. */
        DUE_DATE
    }

    public boolean isSearch() {
        return !search.isBlank();
    }
}
