package fr.sejour.shell;

import fr.sejour.shared.Role;
import java.util.List;

/**
 * A page that agents reach from the header.
 *
 * @param titleKey key of its name there
 */
record AgentPage(String address, String titleKey) {

    private static final AgentPage QUEUE = new AgentPage("/instruction", "shell.queue");

    /** The pages of a role, in the order of the header. */
    static List<AgentPage> of(Role role) {
        return switch (role) {
            case AGENT -> List.of(QUEUE);
            case SUPERVISOR -> List.of(QUEUE, new AgentPage("/instruction/statistiques", "shell.statistics"));
            case ADMIN ->
                List.of(
                        new AgentPage("/administration/agents", "shell.agents"),
                        new AgentPage("/administration/courriels", "shell.mails"),
                        new AgentPage("/administration/journal", "shell.journal"));
            case DESIGNER -> List.of(new AgentPage("/modeles", "shell.templates"));
        };
    }
}
