package fr.sejour.shell;

import fr.sejour.shared.Role;
import java.util.List;

/**
 * A page that agents reach from the header.
 *
 * @param titleKey key of its name there
 */
record AgentPage(String address, String titleKey) {

    /** The pages of a role, in the order of the header. */
    static List<AgentPage> of(Role role) {
        return switch (role) {
            case AGENT, DESIGNER -> List.of();
            case SUPERVISOR ->
                List.of(
                        new AgentPage("/instruction", "shell.queue"),
                        new AgentPage("/instruction/statistiques", "shell.statistics"));
            case ADMIN ->
                List.of(
                        new AgentPage("/administration/agents", "shell.agents"),
                        new AgentPage("/administration/courriels", "shell.mails"),
                        new AgentPage("/administration/journal", "shell.journal"));
        };
    }
}
