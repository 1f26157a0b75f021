package fr.sejour.paper.ui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The file of a posted form, of which only SHA-256 remains: its bytes are counted and hashed as they come, and kept nowhere. */
sealed interface SentFile {

    /** Bytes that a file may have. */
    int LARGEST = 5 << 20;

    /** What was sent, to the last bit. */
    @SuppressWarnings("ArrayRecordComponent")
    record Hashed(byte[] sha256) implements SentFile {}

    /** No file was chosen, or an empty one, or the form was not read to its end. */
    record Nothing() implements SentFile {}

    /** More than {@link #LARGEST}. */
    record TooLarge() implements SentFile {}

    /**
     * Reads the form.
     *
     * @param field the form's name for the file
     */
    static SentFile read(HttpServletRequest request, String field) throws IOException {
        String boundary = boundary(request);
        if (boundary.isEmpty()) {
            return new Nothing();
        }
        Counted form = new Counted(request.getInputStream());
        try {
            SentFile file = read(new MultipartStream(form, boundary.getBytes(ISO_8859_1), null), field);
            form.drain();
            return file;
        } catch (MalformedStreamException | FileUploadIOException | IllegalArgumentException broken) {
            return form.read > LARGEST ? new TooLarge() : new Nothing();
        }
    }

    private static SentFile read(MultipartStream form, String field) throws IOException {
        for (boolean more = form.skipPreamble(); more; more = form.readBoundary()) {
            if (form.readHeaders().contains("name=\"" + field + "\"")) {
                return read(form);
            }
            form.discardBodyData();
        }
        return new Nothing();
    }

    private static SentFile read(MultipartStream form) throws IOException {
        Hash hash = new Hash();
        form.readBodyData(hash);
        if (hash.size > LARGEST) {
            return new TooLarge();
        }
        return hash.size == 0 ? new Nothing() : new Hashed(hash.digest.digest());
    }

    private static String boundary(HttpServletRequest request) {
        try {
            String type = Objects.requireNonNullElse(request.getContentType(), "");
            return type.isEmpty()
                    ? ""
                    : Objects.requireNonNullElse(MediaType.parseMediaType(type).getParameter("boundary"), "");
        } catch (InvalidMediaTypeException unknown) {
            return "";
        }
    }

    /** Hashes what is not too large; counts all. */
    final class Hash extends OutputStream {

        private final MessageDigest digest = DigestUtils.getSha256Digest();
        private long size;

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            size += length;
            if (size <= LARGEST) {
                digest.update(bytes, from, length);
            }
        }
    }

    /**
     * A form that ends where it is far too large. Up to there it is read although its file is refused: a browser shows the
     * answer to what it could send, and an error of its own to what was cut off.
     */
    final class Counted extends FilterInputStream {

        private static final long MOST = 4L * LARGEST;

        private long read;

        Counted(InputStream form) {
            super(form);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (read >= MOST) {
                return -1;
            }
            int got = super.read(bytes, from, length);
            read += Math.max(got, 0);
            return got;
        }

        void drain() throws IOException {
            transferTo(OutputStream.nullOutputStream());
        }
    }
}
