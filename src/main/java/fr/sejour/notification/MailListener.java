package fr.sejour.notification;

import fr.sejour.account.AccountEvent;
import fr.sejour.account.Accounts;
import fr.sejour.dossier.DossierFiled;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes a mail for each event that somebody is to be told of, in the transaction of the event. */
@Component
class MailListener {

    private final Outbox outbox;
    private final Accounts accounts;

    MailListener(Outbox outbox, Accounts accounts) {
        this.outbox = outbox;
        this.accounts = accounts;
    }

    @EventListener
    void on(AccountEvent event) {
        switch (event) {
            case AccountEvent.AddressToConfirm confirm -> link(MailKind.CONFIRM_ADDRESS, event, confirm.link());
            case AccountEvent.AccountExistsAlready exists -> owe(MailKind.ACCOUNT_EXISTS, event, Map.of());
            case AccountEvent.PasswordResetAsked reset -> link(MailKind.PASSWORD_RESET, event, reset.link());
            case AccountEvent.NewAddressToConfirm confirm -> link(MailKind.CONFIRM_NEW_ADDRESS, event, confirm.link());
            case AccountEvent.AddressChanged changed -> owe(MailKind.ADDRESS_CHANGED, event, Map.of());
            case AccountEvent.FranceConnectLinked linked -> owe(MailKind.FRANCECONNECT_LINKED, event, Map.of());
            case AccountEvent.FranceConnectUnlinked gone -> owe(MailKind.FRANCECONNECT_UNLINKED, event, Map.of());
            case AccountEvent.PasswordChanged changed -> owe(MailKind.PASSWORD_CHANGED, event, Map.of());
            case AccountEvent.IdentifierAsked asked ->
                owe(
                        MailKind.IDENTIFIER,
                        event,
                        Map.of(MailWriter.NUMBER, asked.number().digits()));
            case AccountEvent.SignInSlowed slowed -> owe(MailKind.SIGN_IN_SLOWED, event, Map.of());
            case AccountEvent.AgentInvited invited -> link(MailKind.AGENT_INVITED, event, invited.link());
            case AccountEvent.AgentPasswordReset reset -> link(MailKind.AGENT_PASSWORD_RESET, event, reset.link());
            case AccountEvent.AgentPasswordChanged changed -> owe(MailKind.AGENT_PASSWORD_CHANGED, event, Map.of());
            case AccountEvent.AgentSignInSlowed slowed -> owe(MailKind.AGENT_SIGN_IN_SLOWED, event, Map.of());
        }
    }

    @EventListener
    void on(DossierFiled filed) {
        Accounts.Contact contact = accounts.contact(filed.applicant());
        outbox.add(
                MailKind.REQUEST_RECORDED,
                contact.email(),
                contact.language(),
                Map.of(
                        MailWriter.DOSSIER, filed.dossier().value().toString(),
                        MailWriter.DOSSIER_NUMBER, filed.number().digits(),
                        MailWriter.FILED_AT, filed.filedAt().toString()));
    }

    private void link(MailKind kind, AccountEvent event, UUID link) {
        owe(kind, event, Map.of(MailWriter.LINK, link.toString()));
    }

    private void owe(MailKind kind, AccountEvent event, Map<String, String> parameters) {
        outbox.add(kind, event.email(), event.language(), parameters);
    }
}
