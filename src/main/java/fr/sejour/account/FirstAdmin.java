package fr.sejour.account;

import fr.sejour.shared.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites the first admin of a new installation, by whom all other agents are invited. Does nothing once there is an
 * account with this address.
 */
@Component
class FirstAdmin implements ApplicationRunner {

    private final AgentStore agents;
    private final AgentPasswords passwords;
    private final String email;

    FirstAdmin(AgentStore agents, AgentPasswords passwords, @Value("${sejour.first-admin:}") String email) {
        this.agents = agents;
        this.passwords = passwords;
        this.email = email;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        EmailAddress.parse(email)
                .flatMap(address -> agents.add(address, address, Role.ADMIN, null, null))
                .flatMap(agents::find)
                .ifPresent(passwords::sendLink);
    }
}
