package fr.sejour.desk;

import com.vaadin.flow.component.Component;
import fr.sejour.instruction.ActResult;
import fr.sejour.shared.ui.Notice;
import java.util.Objects;

/** What an agent is told of an act they asked for. */
final class ActOutcomeNotice {

    private ActOutcomeNotice() {}

    /**
     * The sentence for a result.
     *
     * @param page whose language it is told in
     * @param done the sentence when it was done
     */
    static Notice of(Component page, ActResult result, String done) {
        return switch (result) {
            case ActResult.Done _ -> Notice.success(done);
            case ActResult.Overtaken overtaken ->
                Notice.warning(page.getTranslation(
                        "instruction.overtaken",
                        Objects.requireNonNullElseGet(
                                overtaken.by(), () -> page.getTranslation("instruction.overtaken.applicant")),
                        page.getTranslation(overtaken.what().labelKey())));
            case ActResult.Refused refused ->
                Notice.error(page.getTranslation(refused.reason().messageKey()));
        };
    }
}
