package fr.sejour.instruction;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What became of an agent's act. */
public sealed interface ActResult extends Serializable {

    /**
     * Done.
     *
     * @param version of the dossier, to be named at the next act
     */
    record Done(int version) implements ActResult {}

    /**
     * Not done: somebody has acted since the page was read. The page tells so, keeps what was typed and reads again.
     *
     * @param version there is now
     * @param by name of the agent who acted last, in another tab perhaps the same; null when it was the applicant
     * @param what they did
     */
    record Overtaken(int version, @Nullable String by, Act what) implements ActResult {}

    /** Not done. */
    record Refused(ActRefusal reason) implements ActResult {}
}
