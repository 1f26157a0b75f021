package fr.sejour.printing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks pictures: each is a file of the folder with a plain name and a reasonable size, or a field that contains a
 * picture.
 */
record TemplatePictures(TemplateFiles files) {

    private static final Pattern FILE = Pattern.compile("\"([a-z0-9][a-z0-9-]{0,59}\\.png)\"");
    private static final Pattern FIELD = Pattern.compile("\\$([FP])\\{([A-Za-z0-9]{1,60})}");

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final int LARGEST_FILE = 1 << 20;
    /** Width and height: two thousand pixels across the page are 240 to the inch. */
    private static final int LARGEST_SIDE = 2000;

    Optional<TemplateProblem> problem(TemplateSheet sheet, TemplateXml image, TemplateNames names) {
        TemplateXml source = image.children("expression").findFirst().orElse(image);
        String text = source == image ? "" : source.text().strip();
        Matcher field = FIELD.matcher(text);
        if (field.matches()
                && names.type(field.group(1).charAt(0), field.group(2)) == TemplateExpression.Type.PICTURE) {
            return Optional.empty();
        }
        Matcher file = FILE.matcher(text);
        if (!file.matches()) {
            return Optional.of(sheet.problem(source, "picture", text.substring(0, Math.min(text.length(), 60))));
        }
        String name = file.group(1);
        return files.read(name)
                .map(content -> isSmall(content)
                        ? Optional.<TemplateProblem>empty()
                        : Optional.of(sheet.problem(source, "picture-large", name, LARGEST_SIDE)))
                .orElseGet(() -> Optional.of(sheet.problem(source, "picture-missing", name)));
    }

    /** Read from the start of the file (PNG, chunk IHDR): a small file may be a picture of a hundred thousand pixels squared. */
    private static boolean isSmall(byte[] content) {
        if (content.length < 24
                || content.length > LARGEST_FILE
                || !Arrays.equals(PNG, 0, PNG.length, content, 0, PNG.length)) {
            return false;
        }
        ByteBuffer header = ByteBuffer.wrap(content);
        return isSmall(header.getInt(16)) && isSmall(header.getInt(20));
    }

    private static boolean isSmall(int side) {
        return side > 0 && side <= LARGEST_SIDE;
    }
}
