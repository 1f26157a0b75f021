package fr.sejour.account;

import fr.sejour.shared.PackagedTable;
import fr.sejour.shared.Role;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Agents made up for demonstrations: two prefectures, and whoever serves all of them. */
@Component
@Profile("development")
class DemoAgents implements ApplicationRunner {

    private final AgentStore agents;
    private final PasswordHasher hasher;

    DemoAgents(AgentStore agents, PasswordHasher hasher) {
        this.agents = agents;
        this.hasher = hasher;
    }

    /** Creates the missing accounts; accounts from an earlier start stay as they are. */
    @Override
    public void run(ApplicationArguments arguments) {
        PackagedTable.rows("db/demo/agents.csv").stream()
                .filter(row -> agents.find(row.getFirst()).isEmpty())
                .forEach(this::add);
    }

    private void add(List<String> row) {
        String prefecture = row.get(3).isEmpty() ? null : row.get(3);
        agents.add(row.get(0), row.get(1), Role.valueOf(row.get(2)), prefecture, hasher.hash(DemoAccounts.PASSWORD));
    }
}
