package fr.sejour.account.ui;

import com.vaadin.flow.component.Component;
import fr.sejour.account.AgentAccount;
import fr.sejour.shared.TimeConfiguration;
import fr.sejour.shared.ui.StatusTag;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the state and the moments of agents' accounts are written in the admin's tables. */
final class AgentStates {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT).withZone(TimeConfiguration.PARIS);

    private AgentStates() {}

    static StatusTag tag(Component view, AgentAccount.State state) {
        return new StatusTag(
                view.getTranslation("account.agents.state." + state.name()),
                switch (state) {
                    case INVITED -> StatusTag.Tone.PROGRESS;
                    case ACTIVE -> StatusTag.Tone.SUCCESS;
                    case SUSPENDED -> StatusTag.Tone.ERROR;
                });
    }

    /** Day and time in Paris; a dash when it never was. */
    static String moment(@Nullable Instant moment) {
        return moment == null ? "–" : MOMENT.format(moment);
    }
}
