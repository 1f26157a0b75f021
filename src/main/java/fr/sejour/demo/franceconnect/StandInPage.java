package fr.sejour.demo.franceconnect;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.PageHeading;
import java.util.List;

/** Who would you like to be? */
class StandInPage extends Div {

    static final String TITLE = "account.franceconnect.standin.title";

    /** @param question the query that the browser came with, which each answer needs again */
    StandInPage(List<StandInPerson> people, String question) {
        UnorderedList list = new UnorderedList();
        people.forEach(person -> list.add(new ListItem(new Anchor(
                StandInAddresses.PROVIDER + "/authorize/" + person.subject() + "?" + question,
                getTranslation(
                        "account.franceconnect.standin.person",
                        (person.givenName() + " " + person.familyName()).strip(),
                        Dates.inWords(person.birthDate(), getLocale()))))));
        Anchor refuse = new Anchor(
                StandInAddresses.PROVIDER + "/refuse?" + question,
                getTranslation("account.franceconnect.standin.refuse"));
        refuse.addClassName("button");
        add(
                new PageHeading(getTranslation(TITLE), getTranslation("account.franceconnect.standin.lead")),
                list,
                new Paragraph(refuse));
    }
}
