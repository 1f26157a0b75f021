package fr.sejour.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.sejour.account.AgentAccount;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Confirmation;

/** What can be done with an agent's account in its present state. */
class AgentActs extends Composite<Div> {

    AgentActs(AgentView view, AgentAccount account) {
        getContent().addClassName("acts");
        if (account.state() == AgentAccount.State.SUSPENDED) {
            getContent().add(Actions.secondary(text("reinstate"), click -> view.reinstate(account)));
            return;
        }
        boolean invited = account.state() == AgentAccount.State.INVITED;
        getContent()
                .add(Actions.secondary(text(invited ? "link.invite" : "link.send"), click -> view.sendLink(account)));
        if (account.hasSecondFactor()) {
            getContent()
                    .add(Actions.secondary(
                            text("factor.reset"),
                            click -> Confirmation.ask(
                                    text("factor.reset.title"),
                                    text("factor.reset.text"),
                                    text("factor.reset"),
                                    text("keep"),
                                    () -> view.resetSecondFactor(account))));
        }
        getContent()
                .add(Actions.destructive(
                        text("suspend"),
                        click -> Confirmation.askToDestroy(
                                text("suspend.title"),
                                text("suspend.text"),
                                text("suspend"),
                                text("keep"),
                                () -> view.suspend(account))));
    }

    private String text(String key) {
        return getTranslation("account.agents." + key);
    }
}
