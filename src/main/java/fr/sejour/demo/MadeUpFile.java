package fr.sejour.demo;

import fr.sejour.document.FileStore;
import fr.sejour.document.Sha256;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.commons.codec.digest.DigestUtils;

/** The one file that all made-up dossiers hold: a sheet with grey lines. */
record MadeUpFile(String name, String sha256, long size, String mediaType) {

    private static final int WIDTH = 827;
    private static final int HEIGHT = 1169;

    /** Draws it and keeps it where the dossiers' files lie. */
    static MadeUpFile keptIn(FileStore store, Path folder) throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(folder), "sheet", ".png");
        ImageIO.write(sheet(), "png", file.toFile());
        long size = Files.size(file);
        String hash = DigestUtils.sha256Hex(Files.readAllBytes(file));
        store.keep(new Sha256(hash), file);
        return new MadeUpFile("piece.png", hash, size, "image/png");
    }

    private static BufferedImage sheet() {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.LIGHT_GRAY);
        for (int line = 120; line < HEIGHT - 100; line += 40) {
            pen.fillRect(80, line, line % 200 == 0 ? 300 : WIDTH - 160, 14);
        }
        pen.dispose();
        return sheet;
    }
}
