package fr.sejour.notification;

import fr.sejour.account.AccountEvent;
import fr.sejour.account.Accounts;
import fr.sejour.dossier.DossierFiled;
import java.util.Map;
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
            case AccountEvent.AddressToConfirm confirm ->
                owe(
                        MailKind.CONFIRM_ADDRESS,
                        event,
                        Map.of(MailWriter.LINK, confirm.link().toString()));
            case AccountEvent.AccountExistsAlready exists -> owe(MailKind.ACCOUNT_EXISTS, event, Map.of());
            case AccountEvent.PasswordResetAsked reset ->
                owe(
                        MailKind.PASSWORD_RESET,
                        event,
                        Map.of(MailWriter.LINK, reset.link().toString()));
            case AccountEvent.NewAddressToConfirm confirm ->
                owe(
                        MailKind.CONFIRM_NEW_ADDRESS,
                        event,
                        Map.of(MailWriter.LINK, confirm.link().toString()));
            case AccountEvent.AddressChanged changed -> owe(MailKind.ADDRESS_CHANGED, event, Map.of());
            case AccountEvent.PasswordChanged changed -> owe(MailKind.PASSWORD_CHANGED, event, Map.of());
            case AccountEvent.IdentifierAsked asked ->
                owe(
                        MailKind.IDENTIFIER,
                        event,
                        Map.of(MailWriter.NUMBER, asked.number().digits()));
            case AccountEvent.AccountLocked locked ->
                owe(
                        MailKind.ACCOUNT_LOCKED,
                        event,
                        Map.of(MailWriter.UNTIL, locked.until().toString()));
            case AccountEvent.AgentInvited invited ->
                owe(
                        MailKind.AGENT_INVITED,
                        event,
                        Map.of(MailWriter.LINK, invited.link().toString()));
            case AccountEvent.AgentPasswordReset reset ->
                owe(
                        MailKind.AGENT_PASSWORD_RESET,
                        event,
                        Map.of(MailWriter.LINK, reset.link().toString()));
            case AccountEvent.AgentPasswordChanged changed -> owe(MailKind.AGENT_PASSWORD_CHANGED, event, Map.of());
            case AccountEvent.AgentLocked locked ->
                owe(
                        MailKind.AGENT_LOCKED,
                        event,
                        Map.of(MailWriter.UNTIL, locked.until().toString()));
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

    private void owe(MailKind kind, AccountEvent event, Map<String, String> parameters) {
        outbox.add(kind, event.email(), event.language(), parameters);
    }
}
