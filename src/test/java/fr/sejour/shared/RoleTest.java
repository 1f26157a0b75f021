package fr.sejour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void whoExaminesIsKnownAsAnExaminerAndEverybodyAsStaff() {
        assertThat(Role.AGENT.authorities()).containsExactly("ROLE_AGENT", "ROLE_STAFF", "ROLE_EXAMINER");
        assertThat(Role.SUPERVISOR.authorities()).containsExactly("ROLE_SUPERVISOR", "ROLE_STAFF", "ROLE_EXAMINER");
        assertThat(Role.DESIGNER.authorities()).containsExactly("ROLE_DESIGNER", "ROLE_STAFF");
        assertThat(Role.ADMIN.authorities()).containsExactly("ROLE_ADMIN", "ROLE_STAFF");
    }
}
