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
 * The first paper takes seconds: templates are compiled, fonts and the classes of the seal read. That is done beside the work
 * of a service that has just started, so that nobody waits for it, and a template that does not compile is told at once.
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
