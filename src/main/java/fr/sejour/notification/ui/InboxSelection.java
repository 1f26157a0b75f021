package fr.sejour.notification.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.sejour.notification.NotificationFilter;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which part of the inbox is shown; stands in the address, so that back and reload work.
 *
 * @param size notifications on a page
 * @param page counted from 1
 */
record InboxSelection(NotificationFilter filter, int size, int page) implements Serializable {

    static final List<Integer> SIZES = List.of(10, 25, 50);

    private static final String FILTER = "filtre";
    private static final String SIZE = "par-page";
    private static final String PAGE = "page";

    /** What an address asks for; what makes no sense in it counts as absent. */
    static InboxSelection of(QueryParameters query) {
        NotificationFilter filter = query.getSingleParameter(FILTER)
                .flatMap(name -> Arrays.stream(NotificationFilter.values())
                        .filter(known -> word(known).equals(name))
                        .findFirst())
                .orElse(NotificationFilter.ALL);
        int size = number(query, SIZE, SIZES.getFirst());
        return new InboxSelection(
                filter, SIZES.contains(size) ? size : SIZES.getFirst(), Math.max(1, number(query, PAGE, 1)));
    }

    InboxSelection filteredBy(NotificationFilter other) {
        return new InboxSelection(other, size, 1);
    }

    InboxSelection sized(int other) {
        return new InboxSelection(filter, other, 1);
    }

    InboxSelection at(int other) {
        return new InboxSelection(filter, size, other);
    }

    QueryParameters query() {
        return QueryParameters.simple(
                Map.of(FILTER, word(filter), SIZE, Integer.toString(size), PAGE, Integer.toString(page)));
    }

    private static String word(NotificationFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }

    private static int number(QueryParameters query, String name, int otherwise) {
        try {
            return query.getSingleParameter(name).map(Integer::valueOf).orElse(otherwise);
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }
}
