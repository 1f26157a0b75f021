package fr.sejour.account;

/** What a link from a mail is worth now. */
public sealed interface LinkState {

    /** It can be used once, for this person. */
    record Open(LinkPurpose purpose, LinkHolder holder) implements LinkState {}

    /** It was used, or another one was used since. */
    record Spent(LinkPurpose purpose) implements LinkState {}

    /** More than 24 hours have gone by; another one can be asked for. */
    record Expired(LinkPurpose purpose) implements LinkState {}

    /** There never was such a link, or it was removed long ago. */
    record Unknown() implements LinkState {}
}
