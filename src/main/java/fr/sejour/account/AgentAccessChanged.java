package fr.sejour.account;

import fr.sejour.shared.AgentId;

/** Password, role, prefecture or second factor of an agent changed, or the account was suspended: open sessions end. */
record AgentAccessChanged(AgentId agent) {}
