package fr.sejour.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.sejour.account.LinkHolder;
import fr.sejour.account.PasswordRules;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.Problem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A new password, typed twice; the rules tick off as one types. */
final class NewPassword extends Composite<Div> {

    /** Milliseconds without a key before the rules are judged. */
    private static final int TYPING_JUDGED_AFTER = 300;

    private final PasswordField password = Fields.password(getTranslation("account.password.new"), false);
    private final PasswordField confirmation = Fields.password(getTranslation("account.password.confirmation"), false);
    private PasswordRuleList rules = new PasswordRuleList(Set.of());
    private @Nullable LinkHolder person;

    NewPassword() {
        password.setValueChangeMode(ValueChangeMode.LAZY);
        password.setValueChangeTimeout(TYPING_JUDGED_AFTER);
        password.addValueChangeListener(typed -> judge());
    }

    /** Asks an applicant anew. */
    void ask(ForeignerNumber number) {
        ask(new LinkHolder.OfApplicant(number));
    }

    /** Asks anew, with the rules that concern this person. */
    void ask(LinkHolder holder) {
        person = holder;
        rules = new PasswordRuleList(PasswordRules.of(holder));
        getContent().removeAll();
        getContent().add(password, rules, confirmation);
        password.clear();
        confirmation.clear();
        judge();
    }

    String typed() {
        return password.getValue();
    }

    /** What can be told of it as it is typed; the rules are for whoever takes it. */
    List<Problem> problems() {
        if (password.getValue().isEmpty()) {
            return List.of(new Problem(password, getTranslation("account.password.missing")));
        }
        return password.getValue().equals(confirmation.getValue())
                ? List.of()
                : List.of(new Problem(confirmation, getTranslation("account.password.different")));
    }

    List<Problem> problems(Set<PasswordRules.Rule> broken) {
        return broken.stream()
                .map(rule -> new Problem(password, getTranslation(PasswordRuleList.key(rule) + ".broken")))
                .toList();
    }

    private void judge() {
        if (person != null) {
            rules.show(password.getValue(), PasswordRules.broken(password.getValue(), person));
        }
    }
}
