package fr.sejour.reference;

import fr.sejour.shared.PackagedTable;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names of nationalities in French, which agree with the sex of the person. */
@Component
public class Nationalities {

    /** Code of a stateless person, after XXA of the International Civil Aviation Organization (Doc 9303). */
    public static final String STATELESS = "XA";

    /** Code of a person whose nationality is not established, after XXX of the same document. */
    public static final String UNDETERMINED = "XX";

    private record Forms(String masculine, String feminine) {}

    private final Map<String, Forms> forms;

    public Nationalities() {
        forms = PackagedTable.rows("db/reference/nationalities.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> new Forms(row.get(1), row.get(2))));
    }

    /**
     * The nationality of a person, with a capital: « Malienne », « Malien ».
     *
     * @param code ISO 3166-1 alpha-2 code of the state, XK for Kosovo, {@link #STATELESS} or {@link #UNDETERMINED};
     *     any other code is returned unchanged, so that nothing the registry says is lost
     */
    public String label(String code, boolean feminine) {
        Forms found = forms.get(code);
        if (found == null) {
            return code;
        }
        return feminine ? found.feminine() : found.masculine();
    }
}
