package fr.sejour.account;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Something that the holder of an address is to be told, published inside the transaction that causes it. */
public sealed interface AccountEvent {

    /** Where to write to. */
    String email();

    /** What to write in. */
    Locale language();

    /** The registry knows the person: the address is to be confirmed through this link. */
    record AddressToConfirm(UUID link, String email, Locale language) implements AccountEvent {}

    /** Somebody asked for an account who has one. */
    record AccountExistsAlready(String email, Locale language) implements AccountEvent {}

    /** A new password can be made through this link. */
    record PasswordResetAsked(UUID link, String email, Locale language) implements AccountEvent {}

    record PasswordChanged(ApplicantId applicant, String email, Locale language) implements AccountEvent {}

    /** A new address is to be confirmed through this link, sent to it. */
    record NewAddressToConfirm(UUID link, String email, Locale language) implements AccountEvent {}

    /** The account has another address now; published once for the old one and once for the new one. */
    record AddressChanged(String email, Locale language) implements AccountEvent {}

    /** FranceConnect opens the account from now on. */
    record FranceConnectLinked(String email, Locale language) implements AccountEvent {}

    /** FranceConnect does not open the account any more. */
    record FranceConnectUnlinked(String email, Locale language) implements AccountEvent {}

    record IdentifierAsked(ForeignerNumber number, String email, Locale language) implements AccountEvent {}

    /** Too many failures: no sign-in until this moment. */
    record AccountLocked(Instant until, String email, Locale language) implements AccountEvent {}

    /** An admin made this account; its password is chosen through this link. */
    record AgentInvited(UUID link, String email, Locale language) implements AccountEvent {}

    /** An agent can choose a new password through this link. */
    record AgentPasswordReset(UUID link, String email, Locale language) implements AccountEvent {}

    record AgentPasswordChanged(String email, Locale language) implements AccountEvent {}

    /** Too many failures of an agent: no sign-in until this moment. */
    record AgentLocked(Instant until, String email, Locale language) implements AccountEvent {}
}
