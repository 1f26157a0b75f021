package fr.sejour.notification;

import java.util.List;

/** A mail in words, ready to be handed over. */
record Mail(
        String messageId,
        String recipient,
        String subject,
        String plainText,
        String html,
        List<Attachment> attachments) {

    /** @param mediaType for instance {@code application/pdf} */
    @SuppressWarnings("ArrayRecordComponent")
    record Attachment(String fileName, String mediaType, byte[] content) {}
}
