package fr.sejour.complement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import fr.sejour.complement.ComplementAnswer.Choice;
import fr.sejour.shared.ui.PrintedPart;
import fr.sejour.shared.ui.Radios;
import org.jspecify.annotations.Nullable;

/** « Votre réponse * » with its message when nothing is chosen. */
final class ChoiceField extends Composite<Div> implements HasValidation {

    private final PrintedPart error = new PrintedPart("p");
    private String message = "";

    ChoiceField(Radios<Choice> radios) {
        PrintedPart caption = new PrintedPart("p");
        caption.addClassName("radios-caption");
        caption.print(new Text(getTranslation("complement.answer.choice")));
        error.addClassName("field-error");
        error.setVisible(false);
        getContent().add(caption, error, radios);
    }

    @Override
    public void setErrorMessage(@Nullable String errorMessage) {
        message = errorMessage == null ? "" : errorMessage;
        error.print(new Text(message));
    }

    @Override
    public String getErrorMessage() {
        return message;
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
