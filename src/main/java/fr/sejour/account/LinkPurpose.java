package fr.sejour.account;

/** What the reader of a mail may do through its link. */
public enum LinkPurpose {
    /** Confirm the address and make the first password. */
    CREATE_ACCOUNT,
    /** Make a new password. */
    RESET_PASSWORD,
    /** Confirm the new address of an account, to which it was sent. */
    CHANGE_ADDRESS,
    /** As an agent, make the first password. */
    INVITE_AGENT,
    /** As an agent, make a new password. */
    RESET_AGENT_PASSWORD
}
