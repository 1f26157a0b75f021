package fr.sejour.filing.ui;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a residence permit is asked for, in the order offered; some open further ones. */
enum RequestedGround {
    STUDENT,
    VISITOR,
    TALENT,
    INTERNATIONAL_PROTECTION,
    EMPLOYEE,
    FAMILY_MEMBER,
    VULNERABILITY,
    CHILD_WELFARE(VULNERABILITY),
    PROTECTION_ORDER(VULNERABILITY),
    TRAFFICKING_VICTIM(VULNERABILITY),
    EU_CITIZEN,
    BORN_IN_FRANCE,
    HUMANITARIAN,
    AU_PAIR_VETERAN_RETIRED;

    /** The ground that has to be chosen before. */
    private final @Nullable RequestedGround openedBy;

    RequestedGround() {
        this.openedBy = null;
    }

    RequestedGround(RequestedGround openedBy) {
        this.openedBy = openedBy;
    }

    /** The grounds that stand at once. */
    static List<RequestedGround> first() {
        return Arrays.stream(values()).filter(ground -> ground.openedBy == null).toList();
    }

    /** The grounds that this one opens; none for most. */
    List<RequestedGround> opened() {
        return Arrays.stream(values()).filter(ground -> ground.openedBy == this).toList();
    }

    /** Whether it can be asked for here. */
    boolean isOffered() {
        return this == CHILD_WELFARE;
    }

    /** Key of the label in the message bundles. */
    String labelKey() {
        return "filing.choice.ground." + name();
    }
}
