package fr.sejour.account;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.ForeignerNumber;

/** Whose link it is. */
public sealed interface LinkHolder {

    record OfApplicant(ForeignerNumber number) implements LinkHolder {}

    record OfAgent(AgentId agent) implements LinkHolder {}
}
