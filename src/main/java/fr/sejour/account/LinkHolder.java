package fr.sejour.account;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.ForeignerNumber;

/** Holder of a link that was sent by mail: an applicant or an agent. */
public sealed interface LinkHolder {

    record OfApplicant(ForeignerNumber number) implements LinkHolder {}

    record OfAgent(AgentId agent) implements LinkHolder {}
}
