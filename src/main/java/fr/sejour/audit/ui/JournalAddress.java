package fr.sejour.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.sejour.audit.JournalFilter;
import fr.sejour.audit.JournalPlace;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of the journal as an address. Parameters that cannot be read are ignored. */
record JournalAddress(JournalFilter filter, @Nullable JournalPlace place) {

    private static final String NUMBER = "demande";
    private static final String AGENT = "agent";
    private static final String ACT = "acte";
    private static final String FROM = "du";
    private static final String TO = "au";
    private static final String AFTER = "apres";
    private static final int LONGEST = 200;

    static JournalAddress of(QueryParameters parameters) {
        return new JournalAddress(
                new JournalFilter(
                        text(parameters, NUMBER),
                        text(parameters, AGENT),
                        text(parameters, ACT),
                        day(parameters, FROM),
                        day(parameters, TO)),
                JournalPlace.parse(text(parameters, AFTER)).orElse(null));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(NUMBER, filter.number());
        parameters.put(AGENT, filter.agent());
        parameters.put(ACT, filter.act());
        Optional.ofNullable(filter.from()).ifPresent(day -> parameters.put(FROM, day.toString()));
        Optional.ofNullable(filter.to()).ifPresent(day -> parameters.put(TO, day.toString()));
        Optional.ofNullable(place).ifPresent(from -> parameters.put(AFTER, from.text()));
        parameters.values().removeIf(String::isBlank);
        return QueryParameters.simple(parameters);
    }

    private static String text(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> text.length() <= LONGEST && text.indexOf('\0') < 0)
                .orElse("");
    }

    private static @Nullable LocalDate day(QueryParameters parameters, String name) {
        try {
            LocalDate day = LocalDate.parse(text(parameters, name));
            return day.getYear() >= 2000 && day.getYear() < 3000 ? day : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
