package fr.sejour.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.sejour.account.AgentAccount;
import fr.sejour.account.AgentDetails;
import fr.sejour.account.AgentDetails.Flaw;
import fr.sejour.reference.Department;
import fr.sejour.reference.Departments;
import fr.sejour.shared.Role;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.Problem;
import fr.sejour.shared.ui.Width;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The fields of an agent's account. The prefecture is asked only for a role that has one. */
class AgentForm extends Composite<Div> {

    private final EmailField email = Fields.email(getTranslation("account.agent.email") + " *");
    private final TextField name = Fields.text(getTranslation("account.agents.name") + " *", Width.FULL);
    private final Select<Role> role = Fields.select(
            getTranslation("account.agent.role") + " *",
            Width.FULL,
            List.of(Role.values()),
            choice -> getTranslation("shared.role." + choice.name()));
    private final ComboBox<Department> prefecture;

    AgentForm(Departments departments) {
        prefecture = Fields.search(
                getTranslation("account.agent.prefecture") + " *",
                departments.all(),
                department -> department.code() + " " + department.name());
        email.setHelperText(getTranslation("account.agents.email.hint"));
        name.setHelperText(getTranslation("account.agents.name.hint"));
        role.addValueChangeListener(chosen -> showPrefecture());
        showPrefecture();
        getContent().add(email, name, role, prefecture);
    }

    /** Shows what is known; the address of an account stays as it is. */
    void show(AgentAccount account, Departments departments) {
        email.setVisible(false);
        email.setValue(account.profile().email());
        name.setValue(account.profile().displayName());
        role.setValue(account.profile().role());
        prefecture.setValue(
                account.profile().prefecture() == null
                        ? null
                        : departments.withCode(account.profile().prefecture()).orElse(null));
    }

    AgentDetails entered() {
        Department chosen = prefecture.getValue();
        return new AgentDetails(
                email.getValue(), name.getValue(), role.getValue(), chosen == null ? null : chosen.code());
    }

    /** In words, each at its field. */
    List<Problem> problems(Set<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> new Problem(field(flaw), getTranslation(key(flaw))))
                .toList();
    }

    private Component field(Flaw flaw) {
        return switch (flaw) {
            case EMAIL, EMAIL_TAKEN -> email;
            case NAME -> name;
            case ROLE -> role;
            case PREFECTURE -> prefecture;
        };
    }

    private static String key(Flaw flaw) {
        return "account.agents.flaw." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void showPrefecture() {
        prefecture.setVisible(role.getValue() != null && role.getValue().examines());
    }
}
