package fr.sejour.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Where an owner migrates and the service works as another role: after each migration the owner gives that role its rights,
 * those of {@code db/service-role.sql}, also on tables that the migration made. Where one role does both, nothing happens.
 */
@Component
class ServiceRoleRights implements Callback {

    private final String role;

    ServiceRoleRights(@Value("${spring.datasource.username:}") String role) {
        this.role = role;
    }

    /** The statements of {@code db/service-role.sql} for a role. */
    static String statements(String role) {
        try {
            return new ClassPathResource("db/service-role.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace(":\"service\"", '"' + role.replace("\"", "\"\"") + '"');
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    /** All rights change at once: nodes that are at work meanwhile never lack one. */
    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection owner = context.getConnection();
        try {
            if (!role.isEmpty() && isAnother(owner)) {
                try (Statement statement = owner.createStatement()) {
                    statement.execute(statements(role));
                }
            }
        } catch (SQLException refused) {
            throw new DatabaseStartException(
                    "The role that migrates could not give the role " + role + " its rights (db/service-role.sql): "
                            + refused.getMessage(),
                    refused);
        }
    }

    @Override
    public String getCallbackName() {
        return "rights of the service's role";
    }

    private boolean isAnother(Connection owner) throws SQLException {
        try (PreparedStatement question =
                owner.prepareStatement("SELECT current_user = ?, EXISTS (SELECT FROM pg_roles WHERE rolname = ?)")) {
            question.setString(1, role);
            question.setString(2, role);
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                if (!answer.getBoolean(2)) {
                    throw new DatabaseStartException(
                            "There is no role " + role
                                    + ", which spring.datasource.username names: a superuser makes it"
                                    + " (CREATE ROLE … LOGIN PASSWORD …), as README says.",
                            null);
                }
                return !answer.getBoolean(1);
            }
        }
    }
}
