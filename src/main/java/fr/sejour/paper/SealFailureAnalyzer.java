package fr.sejour.paper;

import fr.sejour.printing.seal.SealException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the service does not start, where papers could not be sealed as they should be. */
final class SealFailureAnalyzer extends AbstractFailureAnalyzer<SealException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable whole, SealException cause) {
        return new FailureAnalysis(
                "Papers cannot be sealed. " + cause.getMessage(),
                "Correct the properties that begin with sejour.seal or sejour.visible-seal, or leave them out to issue papers"
                        + " without that seal.",
                cause);
    }
}
