package fr.sejour.workshop;

import fr.sejour.printing.TemplateFiles;
import fr.sejour.workshop.TemplateStore.Published;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The template files that papers are printed with: for each file the version that was published last, else the one
 * that came with the service. A file of the folder that was saved after the publication takes precedence, so that a
 * designer who works in the folder sees their own work.
 *
 * <p>Each printing asks the database for the number of the last publication, whichever node it was made on; contents
 * are read again when the number has changed.
 */
@Component
class PublishedTemplates implements TemplateFiles {

    private final TemplateStore store;
    private final FirstTemplates first;
    private volatile Generation kept = new Generation(0, Map.of());

    PublishedTemplates(TemplateStore store, FirstTemplates first) {
        this.store = store;
        this.first = first;
    }

    /** @param last publication of all */
    private record Generation(long last, Map<String, Published> files) {

        static Generation of(List<Published> published) {
            return new Generation(
                    published.stream().mapToLong(Published::publication).max().orElse(0),
                    published.stream()
                            .collect(Collectors.toMap(file -> file.file().name(), Function.identity())));
        }
    }

    /** What is printed with at one moment, and the last publication until then. */
    record Moment(long last, TemplateFiles files) {}

    @Override
    public Optional<byte[]> read(String name) {
        return TemplateFile.parse(name).isPresent()
                ? now().read(name)
                : first.files().read(name);
    }

    @Override
    public TemplateFiles now() {
        return moment().files();
    }

    Moment moment() {
        Generation generation = kept;
        if (store.lastPublication() != generation.last()) {
            generation = Generation.of(store.published());
            kept = generation;
        }
        Map<String, Published> files = generation.files();
        return new Moment(
                generation.last(),
                name -> Optional.ofNullable(files.get(name))
                        .filter(published -> first.savedAt(name)
                                .filter(saved -> saved.isAfter(published.at()))
                                .isEmpty())
                        .map(Published::content)
                        .or(() -> first.files().read(name)));
    }
}
