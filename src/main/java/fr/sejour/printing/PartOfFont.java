package fr.sejour.printing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes of a TrueType font (ISO/IEC 14496-22) one that holds some of its letters only. Some tables that go into every paper
 * have a line for each glyph of the font, used or not: of some hundred glyphs rather than thousands they take a tenth of
 * the room, and of the time.
 */
final class PartOfFont {

    private static final List<String> AS_THEY_ARE = List.of("OS/2", "cvt ", "fpgm", "head", "name", "prep");

    private static final int WITHOUT_NAMES_OF_GLYPHS = 0x00030000;
    private static final int ENTRY = 16;

    private final TrueTypeTables font;
    /** Old number of a glyph to the new one, which is its place in the list. */
    private final Map<Integer, Integer> numbers = new TreeMap<>();

    private final List<Integer> glyphs = new ArrayList<>();
    private final SortedMap<Integer, Integer> glyphOfLetter = new TreeMap<>();

    private PartOfFont(byte[] file) {
        font = new TrueTypeTables(file);
    }

    /**
     * A font of these letters only, as far as the whole one holds them.
     *
     * @param file a TrueType font with long offsets and a Unicode table of characters (format 4)
     */
    static byte[] of(byte[] file, IntStream letters) {
        PartOfFont part = new PartOfFont(file);
        part.choose(letters);
        return part.assemble();
    }

    private void choose(IntStream letters) {
        number(0);
        letters.forEach(letter -> {
            int glyph = font.glyph(letter);
            if (glyph != 0) {
                glyphOfLetter.put(letter, number(glyph));
            }
        });
        // A letter made of others brings them along; the list grows while it is read.
        for (int place = 0; place < glyphs.size(); place++) {
            TrueTypeTables.components(font.outline(glyphs.get(place))).forEach((_, part) -> number(part));
        }
    }

    private int number(int glyph) {
        return numbers.computeIfAbsent(glyph, added -> {
            glyphs.add(added);
            return glyphs.size() - 1;
        });
    }

    private byte[] assemble() {
        SortedMap<String, ByteBuffer> tables = new TreeMap<>();
        AS_THEY_ARE.forEach(name -> tables.put(name, font.table(name)));
        int size = glyphs.stream()
                .mapToInt(glyph -> padded(font.outline(glyph).capacity()))
                .sum();
        ByteBuffer outlines = ByteBuffer.allocate(size);
        ByteBuffer places = ByteBuffer.allocate(4 * (glyphs.size() + 1));
        ByteBuffer widths = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            places.putInt(outlines.position());
            ByteBuffer outline = ByteBuffer.allocate(padded(font.outline(glyph).capacity()));
            outline.put(font.outline(glyph));
            TrueTypeTables.components(font.outline(glyph))
                    .forEach((place, part) -> outline.putShort(place, (short) number(part)));
            outlines.put(outline.rewind());
            widths.putInt(font.width(glyph));
        }
        places.putInt(outlines.position());
        tables.put("glyf", outlines);
        tables.put("loca", places);
        tables.put("hmtx", widths);
        tables.put("cmap", characters());
        tables.put("hhea", font.table("hhea").putShort(34, (short) glyphs.size()));
        tables.put("maxp", font.table("maxp").putShort(4, (short) glyphs.size()));
        tables.put("post", font.table("post").slice(0, 32).putInt(0, WITHOUT_NAMES_OF_GLYPHS));
        return file(tables);
    }

    /** One segment a letter (format 4), for Unicode on Windows (platform 3, encoding 1). */
    private ByteBuffer characters() {
        int segments = glyphOfLetter.size() + 1;
        ByteBuffer table = ByteBuffer.allocate(28 + 8 * segments);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 1).putInt(12);
        table.putShort((short) 4).putShort((short) (16 + 8 * segments)).putShort((short) 0);
        int power = Integer.highestOneBit(segments);
        table.putShort((short) (2 * segments))
                .putShort((short) (2 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (2 * (segments - power)));
        glyphOfLetter.keySet().forEach(letter -> table.putShort((short) (int) letter));
        table.putShort((short) 0xFFFF).putShort((short) 0);
        glyphOfLetter.keySet().forEach(letter -> table.putShort((short) (int) letter));
        table.putShort((short) 0xFFFF);
        glyphOfLetter.forEach((letter, glyph) -> table.putShort((short) (glyph - letter)));
        table.putShort((short) 1);
        return table;
    }

    private static byte[] file(SortedMap<String, ByteBuffer> tables) {
        int start = 12 + ENTRY * tables.size();
        int size = start
                + tables.values().stream()
                        .mapToInt(table -> padded(table.capacity()))
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size());
        file.putShort((short) (ENTRY * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (ENTRY * (tables.size() - power)));
        int place = start;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int length = table.getValue().capacity();
            file.put(place, table.getValue(), 0, length);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(sum(file, place, padded(length)))
                    .putInt(place)
                    .putInt(length);
            place += padded(length);
        }
        return file.array();
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int place = from; place < from + length; place += 4) {
            sum += file.getInt(place);
        }
        return sum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
