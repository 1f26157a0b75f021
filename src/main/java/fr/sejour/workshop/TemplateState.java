package fr.sejour.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A template file with its versions and publications.
 *
 * @param versions the last one first; never empty
 * @param publications the last one first
 * @param published the version that papers are printed with; null for a file of the folder that was never stored as a
 *     version
 * @param typed whether the designer has a draft that is not a version yet
 */
public record TemplateState(
        TemplateFile file,
        List<TemplateVersion> versions,
        List<Publication> publications,
        @Nullable TemplateVersion published,
        boolean typed) {

    /**
     * @param now hash of what papers are printed with
     * @param draft hash of what the designer has typed
     */
    static TemplateState of(
            TemplateFile file,
            List<TemplateVersion> versions,
            List<Publication> publications,
            Optional<String> now,
            Optional<String> draft) {
        Map<String, TemplateVersion> byHash =
                versions.stream().collect(Collectors.toMap(TemplateVersion::sha256, Function.identity()));
        return new TemplateState(
                file,
                versions,
                publications,
                now.map(byHash::get).orElse(null),
                draft.filter(hash -> !byHash.containsKey(hash)).isPresent());
    }

    /** Identifier of the last publication listed here; 0 when there is none. */
    public long seen() {
        return publications.isEmpty() ? 0 : publications.getFirst().id();
    }

    /** Whether there is a draft, or a version newer than the published one. */
    public boolean hasDraft() {
        return typed || published == null || versions.getFirst().number() != published.number() && isAfter(published);
    }

    private boolean isAfter(TemplateVersion other) {
        return versions.getFirst().number() > lastPublished().orElse(other.number());
    }

    private Optional<Integer> lastPublished() {
        return publications.stream().map(Publication::number).max(Integer::compare);
    }

    /** Whether a version was ever published by a designer. */
    public boolean wasPublished(int number) {
        return publications.stream().anyMatch(publication -> publication.number() == number);
    }
}
