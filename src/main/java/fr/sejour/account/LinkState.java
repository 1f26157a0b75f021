package fr.sejour.account;

/** State of a link from a mail. */
public sealed interface LinkState {

    /** The link can be used once, for this holder. */
    record Open(LinkPurpose purpose, LinkHolder holder) implements LinkState {}

    /** The link was used, or a later link was used. */
    record Spent(LinkPurpose purpose) implements LinkState {}

    /** The link is older than 24 hours; the holder can ask for another. */
    record Expired(LinkPurpose purpose) implements LinkState {}

    /** There never was such a link, or it was removed long ago. */
    record Unknown() implements LinkState {}
}
