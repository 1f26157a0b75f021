package fr.sejour.workshop;

import java.time.Clock;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the templates that came with the service as versions: the first ones, and those of a later delivery beside the others. */
@Component
class ShippedVersions {

    private final TemplateStore store;
    private final FirstTemplates first;
    private final Clock clock;

    ShippedVersions(TemplateStore store, FirstTemplates first, Clock clock) {
        this.store = store;
        this.first = first;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void keep() {
        store.lock();
        for (TemplateFile file : first.names()) {
            first.files()
                    .read(file.name())
                    .filter(content -> store.numberOf(file, content).isEmpty())
                    .ifPresent(content -> store.add(file, content, null, "", clock.instant()));
        }
    }
}
