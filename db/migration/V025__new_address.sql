-- A link may also confirm a new e-mail address of an account: the address that the link was sent to.
ALTER TABLE account_link DROP CONSTRAINT account_link_purpose_check;
ALTER TABLE account_link ADD CONSTRAINT account_link_purpose_check
    CHECK (purpose IN ('CREATE_ACCOUNT', 'RESET_PASSWORD', 'CHANGE_ADDRESS'));
