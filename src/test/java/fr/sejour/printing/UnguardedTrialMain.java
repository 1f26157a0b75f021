package fr.sejour.printing;

import java.io.IOException;
import java.util.List;

/** The process for trials without the rules, as if something had slipped through them. */
final class UnguardedTrialMain {

    private UnguardedTrialMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        TrialMain.serve((template, frame, styles, files) -> List.of());
    }
}
