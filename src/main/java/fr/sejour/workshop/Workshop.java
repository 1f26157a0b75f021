package fr.sejour.workshop;

import fr.sejour.printing.TemplateFiles;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.StorableText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of {@code reports/} for designers: reads their versions, keeps drafts, makes new versions.
 * {@link Publishing} publishes them.
 */
@Service
public class Workshop {

    /** Largest size of a file, in bytes. */
    public static final int LARGEST = 1 << 20;

    /** Largest number of characters of a note or a reason. */
    public static final int LONGEST_NOTE = 500;

    private final TemplateStore store;
    private final FirstTemplates first;
    private final PublishedTemplates published;
    private final TemplateTrials trials;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Workshop(
            TemplateStore store,
            FirstTemplates first,
            PublishedTemplates published,
            TemplateTrials trials,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.first = first;
        this.published = published;
        this.trials = trials;
        this.events = events;
        this.clock = clock;
    }

    /** Result of making a version. */
    public sealed interface Made {

        /** The new version is kept under this number. */
        record Kept(int number) implements Made {}

        /** The content is already this version. */
        record Known(int number) implements Made {}

        /** The content is not UTF-8 text, is empty, or is too large. */
        record Unreadable() implements Made {}
    }

    /** @throws NotFoundException when the agent is not a designer */
    static void require(SignedInAgent agent) {
        if (agent.role() != Role.DESIGNER) {
            throw new NotFoundException();
        }
    }

    /**
     * All files, by name.
     *
     * @throws NotFoundException when the agent is not a designer
     */
    @Transactional(readOnly = true)
    public List<TemplateState> files(SignedInAgent agent) {
        require(agent);
        return states(agent, first.names());
    }

    /**
     * One file.
     *
     * @throws NotFoundException when the agent is not a designer, or when there is no such file
     */
    @Transactional(readOnly = true)
    public TemplateState file(SignedInAgent agent, TemplateFile file) {
        check(agent, file);
        return state(agent, file);
    }

    /**
     * Checks that the file exists and that the agent may use the workshop.
     *
     * @throws NotFoundException as {@link #file}
     */
    public void check(SignedInAgent agent, TemplateFile file) {
        require(agent);
        if (!first.names().contains(file)) {
            throw new NotFoundException();
        }
    }

    private TemplateState state(SignedInAgent agent, TemplateFile file) {
        return states(agent, List.of(file)).getFirst();
    }

    /** As many queries for all files as for one. */
    private List<TemplateState> states(SignedInAgent agent, Collection<TemplateFile> files) {
        Map<TemplateFile, List<TemplateVersion>> versions = store.versions(files);
        Map<TemplateFile, List<Publication>> publications = store.publications(files);
        Map<TemplateFile, String> drafts = store.draftHashes(files, agent);
        TemplateFiles now = published.now();
        return files.stream()
                .map(file -> TemplateState.of(
                        file,
                        versions.getOrDefault(file, List.of()),
                        publications.getOrDefault(file, List.of()),
                        now.read(file.name()).map(DigestUtils::sha256Hex),
                        Optional.ofNullable(drafts.get(file))))
                .toList();
    }

    /**
     * The papers issued with each version of a file, by the hash of the version.
     *
     * @throws NotFoundException as {@link #file}
     */
    @Transactional(readOnly = true)
    public Map<String, List<PaperUse>> uses(SignedInAgent agent, TemplateFile file) {
        check(agent, file);
        return store.uses(file);
    }

    /**
     * Samples that a file can be tried with.
     *
     * @throws NotFoundException as {@link #file}
     */
    @Transactional(readOnly = true)
    public List<SampleName> samples(SignedInAgent agent, TemplateFile file) {
        check(agent, file);
        return trials.samplesFor(published.now(), file);
    }

    /**
     * The text of a file.
     *
     * @throws NotFoundException when the agent is not a designer, or when there is no such file or version
     */
    @Transactional(readOnly = true)
    public String text(SignedInAgent agent, TemplateFile file, ContentReference source) {
        return new String(content(agent, file, source), StandardCharsets.UTF_8);
    }

    byte[] content(SignedInAgent agent, TemplateFile file, ContentReference source) {
        check(agent, file);
        Integer number = source.number();
        Optional<byte[]> content;
        if (number != null) {
            content = store.content(file, number);
        } else {
            content = Optional.of(source)
                    .filter(ContentReference.DRAFT::equals)
                    .flatMap(draft -> store.draft(file, agent))
                    .or(() -> published.read(file.name()));
        }
        return content.orElseThrow(NotFoundException::new);
    }

    /**
     * Keeps the draft of a designer, visible to that designer only. Text that equals the published content is not
     * kept as a draft.
     *
     * @return false when the text is too large to be kept
     * @throws NotFoundException as {@link #file}
     */
    @Transactional
    public boolean keepDraft(SignedInAgent agent, TemplateFile file, String text) {
        check(agent, file);
        byte[] content = StorableText.of(text).getBytes(StandardCharsets.UTF_8);
        if (content.length > LARGEST) {
            return false;
        }
        if (published
                .read(file.name())
                .filter(now -> Arrays.equals(now, content))
                .isPresent()) {
            store.throwDraftAway(file, agent);
        } else {
            store.keepDraft(file, agent, content, clock.instant());
        }
        return true;
    }

    /**
     * Deletes the draft of a designer.
     *
     * @throws NotFoundException as {@link #file}
     */
    @Transactional
    public void throwDraftAway(SignedInAgent agent, TemplateFile file) {
        check(agent, file);
        store.throwDraftAway(file, agent);
    }

    /**
     * Makes a version of the draft of a designer, or of the published content when there is no draft. The designer
     * may go on typing.
     *
     * @throws NotFoundException as {@link #file}
     */
    @Transactional
    public Made makeOfDraft(SignedInAgent agent, TemplateFile file, String note) {
        return make(agent, file, content(agent, file, ContentReference.DRAFT), note);
    }

    /**
     * Makes a version of a file that a designer uploads, and opens it for further typing. The draft of the designer
     * is first made a version of its own, so that nothing is lost.
     *
     * @param content content of the uploaded file; refused unless it is text
     * @param note note about the draft
     * @throws NotFoundException as {@link #file}
     */
    @Transactional
    public Made makeOfFile(SignedInAgent agent, TemplateFile file, byte[] content, String note) {
        check(agent, file);
        if (!isText(content)) {
            return new Made.Unreadable();
        }
        if (state(agent, file).typed()) {
            makeOfDraft(agent, file, note);
        }
        Made made = make(agent, file, content, "");
        keepDraft(agent, file, new String(content, StandardCharsets.UTF_8));
        return made;
    }

    private Made make(SignedInAgent agent, TemplateFile file, byte[] content, String note) {
        if (!isText(content)) {
            return new Made.Unreadable();
        }
        store.lock();
        Optional<Integer> before = store.numberOf(file, content);
        if (before.isPresent()) {
            return new Made.Known(before.get());
        }
        int number = store.add(file, content, agent, storable(note), clock.instant());
        events.publishEvent(new JournalEntry(
                agent.id().value(),
                null,
                "TEMPLATE_VERSION_MADE",
                Map.of("file", file.name(), "version", Integer.toString(number))));
        return new Made.Kept(number);
    }

    private static boolean isText(byte[] content) {
        if (content.length == 0 || content.length > LARGEST) {
            return false;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(sign -> sign == 0);
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    static String storable(String text) {
        String written = StorableText.of(text).strip();
        return written.codePointCount(0, written.length()) <= LONGEST_NOTE
                ? written
                : written.substring(0, written.offsetByCodePoints(0, LONGEST_NOTE));
    }

    /** When a file of the folder changed last, in milliseconds; always 0 when there is no folder. */
    public long lastChangeOfFolder() {
        return first.lastChange();
    }

    /** Whether the templates come from a folder in which files may change while the service runs. */
    public boolean hasFolder() {
        return first.mayChange();
    }
}
