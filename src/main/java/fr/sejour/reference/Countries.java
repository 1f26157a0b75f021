package fr.sejour.reference;

import fr.sejour.shared.PackagedTable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The countries and inhabited territories of today. */
@Component
public class Countries {

    private final List<Country> sorted;
    private final Map<String, String> names;

    public Countries() {
        sorted = PackagedTable.rows("db/reference/countries.csv").stream()
                .map(row -> new Country(row.get(0), row.get(1)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(Locale.FRENCH)))
                .toList();
        names = sorted.stream().collect(Collectors.toUnmodifiableMap(Country::code, Country::name));
    }

    /** All of them in the order of a French dictionary. */
    public List<Country> all() {
        return sorted;
    }

    /** Whether there is a country with this code today. */
    public boolean exists(String code) {
        return names.containsKey(code);
    }

    /** French name of the country; the code itself when there is no such country, so that nothing the registry says is lost. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }
}
