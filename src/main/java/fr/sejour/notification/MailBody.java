package fr.sejour.notification;

import java.util.ArrayList;
import java.util.List;

/** What a mail says between greeting and signature, in parts that are laid out as text and as HTML alike. */
final class MailBody {

    /** One part. */
    sealed interface Part {

        record Paragraph(String text) implements Part {}

        /** An address to go to: in text its label and the address, in HTML a button and the address to copy. */
        record Link(String label, String copyHint, String address) implements Part {}

        /** A value to note down, under its label. */
        record Fact(String label, String value) implements Part {}
    }

    private final List<Part> parts = new ArrayList<>();

    MailBody say(String text) {
        parts.add(new Part.Paragraph(text));
        return this;
    }

    MailBody link(String label, String copyHint, String address) {
        parts.add(new Part.Link(label, copyHint, address));
        return this;
    }

    MailBody fact(String label, String value) {
        parts.add(new Part.Fact(label, value));
        return this;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }
}
