package fr.sejour.reference;

import fr.sejour.shared.PackagedTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The departments and inhabited overseas collectivities, with their prefectures. */
@Component
public class Departments {

    private final Map<String, Department> byCode;

    public Departments() {
        byCode = PackagedTable.rows("db/reference/departments.csv").stream()
                .map(Departments::department)
                .collect(Collectors.toUnmodifiableMap(Department::code, Function.identity()));
    }

    /** All of them, by code. */
    public List<Department> all() {
        return byCode.values().stream()
                .sorted(Comparator.comparing(Department::code))
                .toList();
    }

    /** The department with this code; empty when there is none. */
    public Optional<Department> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The department of a commune, found by its INSEE code, because a postal code can belong to a neighbouring
     * department.
     */
    public Optional<Department> ofCommune(String inseeCode) {
        return inseeCode.length() == 5 ? withCode(codeOf(inseeCode)) : Optional.empty();
    }

    static String codeOf(String inseeCode) {
        boolean overseas = inseeCode.startsWith("97") || inseeCode.startsWith("98");
        return inseeCode.substring(0, overseas ? 3 : 2);
    }

    private static Department department(List<String> row) {
        return new Department(
                row.get(0),
                row.get(1),
                row.get(2),
                new Prefecture(
                        row.get(3),
                        emptyToNull(row.get(4)),
                        row.get(5),
                        row.get(6),
                        emptyToNull(row.get(7)),
                        emptyToNull(row.get(8))));
    }

    private static @Nullable String emptyToNull(String column) {
        return column.isEmpty() ? null : column;
    }
}
