package fr.sejour.printing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jspecify.annotations.Nullable;

/**
 * A code of black squares on the white of the paper, drawn as one path: sharp at every size. A template shows it as a
 * picture whose expression is the field, with its {@code hyperlinkTooltipExpression} as the words read out in its
 * place. The picture has no white margin: the template must leave one (ISO/IEC 18004: four modules; ISO/IEC 16022:
 * one).
 */
public final class Picture extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

    private static final long serialVersionUID = 1;

    /** The matrix is then as large as it has modules. */
    private static final int SMALLEST = 1;

    private final int width;
    private final int height;
    private final BitSet black = new BitSet();

    private Picture(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** A picture of a matrix of modules, for instance of a DataMatrix. */
    public static Picture of(BitMatrix modules) {
        Picture picture = new Picture(modules.getWidth(), modules.getHeight());
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                picture.black.set(y * picture.width + x, modules.get(x, y));
            }
        }
        return picture;
    }

    /**
     * A text as a QR code that can still be read when a seventh of it is dirty or torn.
     *
     * @throws IllegalArgumentException when the text is too long for a QR code, from about two thousand signs on
     */
    public static Picture qrCode(String text) {
        try {
            return of(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            SMALLEST,
                            SMALLEST,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** What {@link #of(byte[])} makes a picture of again. */
    byte[] bytes() {
        byte[] squares = black.toByteArray();
        return ByteBuffer.allocate(2 * Integer.BYTES + squares.length)
                .putInt(width)
                .putInt(height)
                .put(squares)
                .array();
    }

    static Picture of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Picture picture = new Picture(buffer.getInt(), buffer.getInt());
        picture.black.or(BitSet.valueOf(buffer));
        return picture;
    }

    /** Two pictures are equal when they show the same squares. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Picture picture
                && width == picture.width
                && height == picture.height
                && black.equals(picture.black);
    }

    @Override
    public int hashCode() {
        return black.hashCode();
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension(width, height);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D room) {
        page.setColor(Color.BLACK);
        page.fill(path(room));
    }

    private Path2D path(Rectangle2D room) {
        double across = room.getWidth() / width;
        double down = room.getHeight() / height;
        Path2D path = new Path2D.Double();
        bars((x, y, length) -> path.append(
                new Rectangle2D.Double(room.getX() + x * across, room.getY() + y * down, length * across, down),
                false));
        return path;
    }

    /** Black modules in a row. */
    @FunctionalInterface
    interface Bar {
        /** @param y from above */
        void at(int x, int y, int length);
    }

    /** Neighbours in a row are one bar, so that no hair lines part them. */
    void bars(Bar bar) {
        for (int y = 0; y < height; y++) {
            int end = (y + 1) * width;
            for (int from = black.nextSetBit(y * width); from >= 0 && from < end; ) {
                int to = Math.min(black.nextClearBit(from), end);
                bar.at(from % width, y, to - from);
                from = black.nextSetBit(to);
            }
        }
    }
}
