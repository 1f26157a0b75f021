package fr.sejour.account;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import java.util.Locale;
import java.util.UUID;

/** Event about an account of which its holder is told by mail; published inside the transaction that causes it. */
public sealed interface AccountEvent {

    /** E-mail address that the mail goes to. */
    String email();

    /** Language of the mail. */
    Locale language();

    /** The registry knows a person who asked for an account: the link confirms their e-mail address. */
    record AddressToConfirm(UUID link, String email, Locale language) implements AccountEvent {}

    /** A person who already has an account asked for one. */
    record AccountExistsAlready(String email, Locale language) implements AccountEvent {}

    /** A new password can be made through this link. */
    record PasswordResetAsked(UUID link, String email, Locale language) implements AccountEvent {}

    record PasswordChanged(ApplicantId applicant, String email, Locale language) implements AccountEvent {}

    /** The link, mailed to the new address, confirms that address. */
    record NewAddressToConfirm(UUID link, String email, Locale language) implements AccountEvent {}

    /** The account has another address now; published once for the old one and once for the new one. */
    record AddressChanged(String email, Locale language) implements AccountEvent {}

    /** FranceConnect opens the account from now on. */
    record FranceConnectLinked(String email, Locale language) implements AccountEvent {}

    /** FranceConnect does not open the account any more. */
    record FranceConnectUnlinked(String email, Locale language) implements AccountEvent {}

    record IdentifierAsked(ForeignerNumber number, String email, Locale language) implements AccountEvent {}

    /** After too many failed sign-ins of an applicant, strangers are slowed down. */
    record SignInSlowed(String email, Locale language) implements AccountEvent {}

    /** An admin created an account for an agent; the agent chooses its password through the link. */
    record AgentInvited(UUID link, String email, Locale language) implements AccountEvent {}

    /** An agent can choose a new password through this link. */
    record AgentPasswordReset(UUID link, String email, Locale language) implements AccountEvent {}

    record AgentPasswordChanged(String email, Locale language) implements AccountEvent {}

    /** After too many failed sign-ins of an agent, strangers are slowed down. */
    record AgentSignInSlowed(String email, Locale language) implements AccountEvent {}
}
