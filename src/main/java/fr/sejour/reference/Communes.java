package fr.sejour.reference;

import fr.sejour.shared.Folding;
import fr.sejour.shared.PackagedTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Every inhabited commune of France with its postal codes, in memory. A postal code has several communes, a commune
 * several postal codes. Paris, Lyon and Marseille are found by their arrondissements; their own INSEE codes, which some
 * sources give, are still understood.
 */
@Component
public class Communes {

    private static final String ARRONDISSEMENT = " Arrondissement";

    private static final Set<String> DIVIDED_INTO_ARRONDISSEMENTS = Set.of("75056", "69123", "13055");

    /** Code, name and postal codes, in the order of codes; records are made of those that are asked for. */
    private final String[] lines;

    private final int[] rank;

    /** Indices of {@link #lines} in the order of folded names. */
    private final int[] byName;

    private final int[] postalCodes;
    private final int[] byPostalCode;

    public Communes() {
        List<List<String>> rows = PackagedTable.rows("db/reference/communes.csv");
        lines = rows.stream().map(row -> String.join(";", row.subList(0, 3))).toArray(String[]::new);
        rank = rows.stream().mapToInt(Communes::rankOf).toArray();
        record Named(String folded, int line) {}
        byName = listed().mapToObj(line -> new Named(folded(line), line))
                .sorted(Comparator.comparing(Named::folded).thenComparing(Named::line))
                .mapToInt(Named::line)
                .toArray();
        record Coded(int postalCode, int line) {}
        List<Coded> coded = listed().mapToObj(line ->
                        commune(line).postalCodes().stream().map(code -> new Coded(Integer.parseInt(code), line)))
                .flatMap(codes -> codes)
                .sorted(Comparator.comparingInt(Coded::postalCode).thenComparing(Coded::line))
                .toList();
        postalCodes = coded.stream().mapToInt(Coded::postalCode).toArray();
        byPostalCode = coded.stream().mapToInt(Coded::line).toArray();
    }

    /** The commune with this INSEE code, if there is one. */
    public Optional<Commune> withInseeCode(String inseeCode) {
        int found = Arrays.binarySearch(
                lines, inseeCode + ";", Comparator.comparing(line -> line.substring(0, line.indexOf(';') + 1)));
        return found < 0
                ? Optional.empty()
                : Optional.of(commune(found))
                        .filter(commune -> commune.inseeCode().equals(inseeCode));
    }

    /** The communes with this postal code, most populous first; none when it is not the postal code of a place. */
    public List<Commune> withPostalCode(String postalCode) {
        return postalCode.matches("[0-9]{5}") ? withPostalCodeStarting(postalCode) : List.of();
    }

    /** The commune with this name, in any spelling, among the communes with this postal code. */
    public Optional<Commune> named(String city, String postalCode) {
        String words = spelledOut(Folding.words(city));
        return withPostalCode(postalCode).stream()
                .filter(commune ->
                        words.equals(Folding.words(commune.city())) || words.equals(Folding.words(commune.name())))
                .findFirst();
    }

    /**
     * Whether this postal code belongs to this commune.
     *
     * @param inseeCode of a commune, or of Paris, Lyon or Marseille as a whole
     */
    public boolean belongTogether(String postalCode, String inseeCode) {
        return withInseeCode(inseeCode)
                .map(commune -> commune.postalCodes().contains(postalCode))
                .orElse(false);
    }

    /**
     * Communes whose name begins with the typed text, most populous first. Case, accents and hyphens do not matter;
     * « St » and « Ste » are understood.
     */
    public List<Commune> startingWith(String typed, int limit) {
        String prefix = prefix(typed);
        if (prefix.isEmpty()) {
            return List.of();
        }
        int first = firstNotBefore(prefix);
        int end = firstNotBefore(prefix + Character.MAX_VALUE);
        return mostPopulous(Arrays.stream(byName, first, end), limit);
    }

    /** Communes with a postal code that begins with these digits, most populous first. */
    List<Commune> withPostalCodeStarting(String digits) {
        int width = 1;
        for (int missing = digits.length(); missing < 5; missing++) {
            width *= 10;
        }
        int from = Integer.parseInt(digits) * width;
        return mostPopulous(
                Arrays.stream(byPostalCode, firstPostalCodeFrom(from), firstPostalCodeFrom(from + width))
                        .distinct(),
                Integer.MAX_VALUE);
    }

    private List<Commune> mostPopulous(IntStream found, int limit) {
        return found.boxed()
                .sorted(Comparator.comparingInt((Integer line) -> -rank[line]).thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .map(this::commune)
                .toList();
    }

    /** Arrondissements come in their order and before all others: they are those of the three largest cities. */
    private static int rankOf(List<String> row) {
        return row.get(1).endsWith(ARRONDISSEMENT) ? Integer.MAX_VALUE : Integer.parseInt(row.get(3));
    }

    private IntStream listed() {
        return IntStream.range(0, lines.length)
                .filter(line -> !DIVIDED_INTO_ARRONDISSEMENTS.contains(lines[line].substring(0, 5)));
    }

    private Commune commune(int line) {
        String[] columns = lines[line].split(";", -1);
        return new Commune(columns[0], columns[1], List.of(columns[2].split(" ")));
    }

    private String folded(int line) {
        return Folding.words(commune(line).name());
    }

    private int firstNotBefore(String text) {
        int low = 0;
        int high = byName.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (folded(byName[middle]).compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstPostalCodeFrom(int code) {
        int low = 0;
        int high = postalCodes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (postalCodes[middle] < code) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last word may not be finished: « St » at the end may begin « Stenay » as well, unless a space follows it. */
    private static String prefix(String typed) {
        String words = Folding.words(typed);
        boolean lastWordEnded = !typed.isEmpty() && !Character.isLetterOrDigit(typed.charAt(typed.length() - 1));
        int last = lastWordEnded ? words.length() : words.lastIndexOf(' ') + 1;
        return spelledOut(words.substring(0, last)) + words.substring(last);
    }

    private static String spelledOut(String words) {
        return words.replaceAll("\\bst\\b", "saint").replaceAll("\\bste\\b", "sainte");
    }
}
