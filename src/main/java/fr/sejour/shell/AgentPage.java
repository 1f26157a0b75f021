package fr.sejour.shell;

import fr.sejour.audit.AuditAddresses;
import fr.sejour.instruction.InstructionAddresses;
import fr.sejour.notification.NotificationAddresses;
import fr.sejour.shared.Role;
import fr.sejour.shared.SiteAddresses;
import java.util.List;

/**
 * A page that agents reach from the header.
 *
 * @param titleKey key of its name there
 */
record AgentPage(String address, String titleKey) {

    private static final AgentPage QUEUE = new AgentPage("/" + InstructionAddresses.QUEUE, "shell.queue");

    /** The pages of a role, in the order of the header. */
    static List<AgentPage> of(Role role) {
        return switch (role) {
            case AGENT -> List.of(QUEUE);
            case SUPERVISOR -> List.of(QUEUE, new AgentPage("/" + InstructionAddresses.STATISTICS, "shell.statistics"));
            case ADMIN ->
                List.of(
                        new AgentPage("/" + SiteAddresses.AGENTS, "shell.agents"),
                        new AgentPage("/" + NotificationAddresses.MAILS, "shell.mails"),
                        new AgentPage("/" + AuditAddresses.JOURNAL, "shell.journal"));
            case DESIGNER -> List.of(new AgentPage("/" + SiteAddresses.TEMPLATES, "shell.templates"));
        };
    }
}
