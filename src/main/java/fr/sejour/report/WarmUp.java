package fr.sejour.report;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.report.engine.PaperEngine;
import fr.sejour.report.engine.PaperException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The first paper takes seconds: templates are compiled and fonts read. That is done beside the work of a service that has
 * just started, so that nobody waits for it, and a template that does not compile is told at once.
 */
@Component
class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final PaperEngine engine;
    private final DocumentLists lists;

    WarmUp(PaperEngine engine, DocumentLists lists) {
        this.engine = engine;
        this.lists = lists;
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
            lists.of(ApplicantCase.ADULT, Locale.FRENCH);
        } catch (PaperException broken) {
            LOG.error("Papers cannot be printed", broken);
        }
    }
}
