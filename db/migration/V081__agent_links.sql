-- Links that agents choose their password by are links as applicants' are; each belongs to one of the two.
ALTER TABLE account_link ALTER COLUMN foreigner_number DROP NOT NULL;
ALTER TABLE account_link ADD COLUMN agent_id uuid REFERENCES agent;
ALTER TABLE account_link ADD CONSTRAINT account_link_holder CHECK (num_nonnulls(foreigner_number, agent_id) = 1);
ALTER TABLE account_link DROP CONSTRAINT account_link_purpose_check;
ALTER TABLE account_link ADD CONSTRAINT account_link_purpose
    CHECK (CASE WHEN agent_id IS NULL THEN purpose IN ('CREATE_ACCOUNT', 'RESET_PASSWORD', 'CHANGE_ADDRESS')
                ELSE purpose IN ('INVITE_AGENT', 'RESET_AGENT_PASSWORD') END);
CREATE INDEX account_link_agent ON account_link (agent_id);

-- What happened to an agent's account, whoever did it.
CREATE INDEX journal_entry_agent ON journal_entry ((details ->> 'agent'), at) WHERE details ->> 'agent' IS NOT NULL;
