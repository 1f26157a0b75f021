package fr.sejour.account;

import fr.sejour.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Data that an admin enters about an agent, before they are checked.
 *
 * @param email checked only when the account is created; a change keeps the old address
 */
public record AgentDetails(
        String email,
        String displayName,
        @Nullable Role role,
        @Nullable String prefecture) {

    private static final int LONGEST_NAME = 100;

    /** What is wrong with an entry. */
    public enum Flaw {
        EMAIL,
        EMAIL_TAKEN,
        NAME,
        ROLE,
        PREFECTURE
    }

    /**
     * What is wrong with everything but the address, in the order of the form.
     *
     * @param isPrefecture whether a code is one of a department
     */
    Set<Flaw> flaws(Predicate<String> isPrefecture) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (displayName.isBlank() || displayName.strip().length() > LONGEST_NAME) {
            flaws.add(Flaw.NAME);
        }
        if (role == null) {
            flaws.add(Flaw.ROLE);
        } else if (role.examines() && (prefecture == null || !isPrefecture.test(prefecture))) {
            flaws.add(Flaw.PREFECTURE);
        }
        return flaws;
    }

    /** The prefecture of a role that has one; null for the others, whatever was entered. */
    static @Nullable String prefectureOf(Role role, @Nullable String entered) {
        return role.examines() ? entered : null;
    }
}
