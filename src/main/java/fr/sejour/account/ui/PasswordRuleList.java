package fr.sejour.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.sejour.account.PasswordRules;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rules of a password, ticked off one by one as one types; screen readers hear how many are left. */
class PasswordRuleList extends Composite<Div> {

    private final Map<PasswordRules.Rule, ListItem> items = new EnumMap<>(PasswordRules.Rule.class);
    private final Map<PasswordRules.Rule, Span> states = new EnumMap<>(PasswordRules.Rule.class);
    private final Paragraph count = new Paragraph();

    /** @param rules those that concern the person */
    PasswordRuleList(Set<PasswordRules.Rule> rules) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rules");
        for (PasswordRules.Rule rule : rules) {
            Span state = new Span();
            state.addClassName("visually-hidden");
            ListItem item = new ListItem(new Span(getTranslation(key(rule))), state);
            items.put(rule, item);
            states.put(rule, state);
            list.add(item);
        }
        count.addClassName("visually-hidden");
        count.getElement().setAttribute("role", "status");
        getContent().add(new Paragraph(getTranslation("account.password.rules")), list, count);
    }

    /** Ticks the rules that the typed text holds. */
    void show(String typed, Set<PasswordRules.Rule> broken) {
        items.forEach((rule, item) -> item.setClassName("rule-held", !broken.contains(rule)));
        states.forEach((rule, state) -> state.setText(
                getTranslation(broken.contains(rule) ? "account.password.rule-open" : "account.password.rule-held")));
        int all = items.size();
        count.setText(typed.isEmpty() ? "" : getTranslation("account.password.count", all - broken.size(), all));
    }

    static String key(PasswordRules.Rule rule) {
        return "account.password.rule." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
