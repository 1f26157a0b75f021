package fr.sejour.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends one mail of the queue. Never inside a transaction: the other side may be slow. */
@Component
class Postman {

    private final Outbox outbox;
    private final MailWriter writer;
    private final Optional<MailTransport> transport;

    Postman(Outbox outbox, MailWriter writer, ObjectProvider<MailTransport> transport) {
        this.outbox = outbox;
        this.writer = writer;
        this.transport = Optional.ofNullable(transport.getIfAvailable());
    }

    boolean canSend() {
        return transport.isPresent();
    }

    /**
     * Sends the mail unless it was sent or dropped already; drops it when it has become useless.
     *
     * @return false when there is nobody to hand mails to, so that it goes on waiting
     * @throws RuntimeException when it was not taken; the failure is noted in the queue
     */
    boolean deliver(UUID id) {
        Optional<OutgoingMail> waiting = outbox.waiting(id);
        if (waiting.isEmpty()) {
            return true;
        }
        if (transport.isEmpty()) {
            return false;
        }
        try {
            if (transport.get().isLeftAlone()) {
                throw new MailServerLeftAloneException();
            }
            writer.write(waiting.get())
                    .ifPresentOrElse(
                            mail -> {
                                transport.get().deliver(mail);
                                outbox.sent(id);
                            },
                            () -> outbox.dropped(id));
            return true;
        } catch (RuntimeException failed) {
            outbox.failed(id, String.valueOf(failed.getMessage()));
            throw failed;
        }
    }

    /** Gives up after too many failures. */
    void giveUp(UUID id) {
        outbox.dropped(id);
    }
}
