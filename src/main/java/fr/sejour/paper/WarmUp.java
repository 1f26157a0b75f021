package fr.sejour.paper;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.printing.PaperEngine;
import fr.sejour.printing.PaperException;
import fr.sejour.printing.seal.PaperSeal;
import fr.sejour.printing.seal.SealException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prepares printing in the background right after the start. The first paper takes seconds, because templates are
 * compiled and fonts and the classes of the seal are loaded; done early, nobody waits for this, and a template that
 * does not compile is reported at once.
 */
@Component
class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final PaperEngine engine;
    private final DocumentLists lists;
    private final PaperSeal seal;

    WarmUp(PaperEngine engine, DocumentLists lists, PaperSeal seal) {
        this.engine = engine;
        this.lists = lists;
        this.seal = seal;
    }

    @EventListener(ApplicationReadyEvent.class)
    void beside() {
        Thread.ofPlatform()
                .name("first-papers")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::printFirstPapers);
    }

    private void printFirstPapers() {
        try {
            for (PaperKind kind : PaperKind.values()) {
                engine.templateHash(kind.template());
            }
            seal.seal(lists.of(ApplicantCase.ADULT, Locale.FRENCH).content());
        } catch (PaperException | SealException broken) {
            LOG.error("Papers cannot be issued", broken);
        }
    }
}
