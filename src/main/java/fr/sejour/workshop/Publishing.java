package fr.sejour.workshop;

import fr.sejour.printing.TemplateFiles;
import fr.sejour.printing.TemplateProblem;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.workshop.PublishedTemplates.Moment;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Publishes a version of a template: from then on, every node prints papers with it. An earlier version is restored
 * in the same way. Papers that were issued before stay as they are. Publishing takes seconds: never call it while a
 * lock is held that others wait for.
 */
@Service
public class Publishing {

    private static final int ATTEMPTS = 3;

    private final Workshop workshop;
    private final TemplateStore store;
    private final PublishedTemplates published;
    private final TemplateTrials trials;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            Workshop workshop,
            TemplateStore store,
            PublishedTemplates published,
            TemplateTrials trials,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workshop = workshop;
        this.store = store;
        this.published = published;
        this.trials = trials;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Result of an attempt to publish. */
    public sealed interface Result {

        /** Papers are printed with this version from now on. */
        record Published() implements Result {}

        /** No reason was given. */
        record ReasonMissing() implements Result {}

        /** The version does not compile, contains something forbidden, or cannot print its samples. */
        record Refused(List<TemplateProblem> problems) implements Result {}

        /** Somebody published another version of this file since the designer's page was shown. */
        record Overtaken(Publication by) implements Result {}

        /** Other files changed again and again while this version was tried. */
        record Busy() implements Result {}
    }

    /**
     * Publishes a version, after trying it with every sample of every template that uses the file.
     *
     * @param seen number of the file's last publication on the designer's page, null or 0 when there was none
     * @param reason reason of the publication, kept with it
     * @throws NotFoundException when the agent is not a designer, or when there is no such version
     */
    public Result publish(SignedInAgent agent, TemplateFile file, int number, @Nullable Long seen, String reason) {
        byte[] content = workshop.content(agent, file, ContentReference.version(number));
        String written = Workshop.storable(reason);
        if (written.isEmpty()) {
            return new Result.ReasonMissing();
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Moment moment = published.moment();
            Optional<Publication> overtaken = overtaken(file, seen);
            if (overtaken.isPresent()) {
                return new Result.Overtaken(overtaken.get());
            }
            TemplateFiles asIfPublished = moment.files().with(file.name(), content);
            List<TemplateProblem> obstacles = trials.obstacles(asIfPublished, file);
            if (!obstacles.isEmpty()) {
                return new Result.Refused(obstacles);
            }
            if (Boolean.TRUE.equals(transaction.execute(_ -> add(agent, file, number, content, written, moment)))) {
                return new Result.Published();
            }
        }
        return new Result.Busy();
    }

    private Optional<Publication> overtaken(TemplateFile file, @Nullable Long seen) {
        return store.lastPublication(file).filter(last -> last.id() != (seen == null ? 0 : seen));
    }

    /** Adds the publication, unless something was published since this moment: what was tried is not what would be printed. */
    private boolean add(
            SignedInAgent agent, TemplateFile file, int number, byte[] content, String reason, Moment moment) {
        store.lock();
        if (store.lastPublication() != moment.last()) {
            return false;
        }
        store.publish(file, number, agent, reason, clock.instant());
        store.throwDraftsAway(file, content);
        events.publishEvent(new JournalEntry(
                agent.id().value(),
                null,
                "TEMPLATE_PUBLISHED",
                Map.of("file", file.name(), "version", Integer.toString(number))));
        return true;
    }
}
