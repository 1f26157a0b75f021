package fr.sejour.printing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A TrueType font (ISO/IEC 14496-22) as far as its glyphs are concerned. */
final class TrueTypeTables {

    private static final int COMPONENTS = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int SCALE_TWICE = 0x0040;
    private static final int MATRIX = 0x0080;

    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final ByteBuffer characters;
    private final int widths;

    TrueTypeTables(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        for (int entry = 12; entry < 12 + 16 * font.getShort(4); entry += 16) {
            String name = new String(file, entry, 4, StandardCharsets.US_ASCII);
            tables.put(name, font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
        }
        characters = characters(table("cmap"));
        widths = unsigned(table("hhea"), 34);
    }

    private static ByteBuffer characters(ByteBuffer table) {
        for (int entry = 4; entry < 4 + 8 * table.getShort(2); entry += 8) {
            int place = table.getInt(entry + 4);
            if (table.getInt(entry) == 0x00030001 && table.getShort(place) == 4) {
                return table.slice(place, unsigned(table, place + 2));
            }
        }
        throw new IllegalArgumentException("The font does not say which glyph a character has");
    }

    /** A table, copied. */
    ByteBuffer table(String name) {
        ByteBuffer table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("The font has no table " + name);
        }
        return ByteBuffer.allocate(table.capacity()).put(0, table, 0, table.capacity());
    }

    private static int unsigned(ByteBuffer table, int place) {
        return Short.toUnsignedInt(table.getShort(place));
    }

    /** Number of the glyph of a character of the basic plane; 0 when there is none. */
    int glyph(int character) {
        int segments = unsigned(characters, 6);
        for (int segment = 0; segment < segments; segment += 2) {
            int first = unsigned(characters, 16 + segments + segment);
            if (character <= unsigned(characters, 14 + segment)) {
                return character < first ? 0 : glyph(segment, segments, first, character);
            }
        }
        return 0;
    }

    private int glyph(int segment, int segments, int first, int character) {
        int delta = unsigned(characters, 16 + 2 * segments + segment);
        int offsetPlace = 16 + 3 * segments + segment;
        int offset = unsigned(characters, offsetPlace);
        int glyph = offset == 0 ? character : unsigned(characters, offsetPlace + offset + 2 * (character - first));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    ByteBuffer outline(int glyph) {
        ByteBuffer places = existing("loca");
        int start = places.getInt(4 * glyph);
        return existing("glyf").slice(start, places.getInt(4 * glyph + 4) - start);
    }

    private ByteBuffer existing(String name) {
        ByteBuffer table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("The font has no table " + name);
        }
        return table;
    }

    /** Advance and left side bearing; the last ones of the table share the advance of the one before them. */
    int width(int glyph) {
        ByteBuffer table = existing("hmtx");
        if (glyph < widths) {
            return table.getInt(4 * glyph);
        }
        int bearing = unsigned(table, 4 * widths + 2 * (glyph - widths));
        return unsigned(table, 4 * (widths - 1)) << 16 | bearing;
    }

    /** The glyphs that this one is put together from, by the place in the outline at which each is named. */
    static Map<Integer, Integer> components(ByteBuffer outline) {
        Map<Integer, Integer> components = new HashMap<>();
        if (outline.capacity() == 0 || outline.getShort(0) >= 0) {
            return components;
        }
        int place = COMPONENTS;
        int flags;
        do {
            flags = outline.getShort(place);
            components.put(place + 2, unsigned(outline, place + 2));
            place += (flags & WORDS) == 0 ? 6 : 8;
            if ((flags & SCALE) != 0) {
                place += 2;
            } else if ((flags & SCALE_TWICE) != 0) {
                place += 4;
            } else if ((flags & MATRIX) != 0) {
                place += 8;
            }
        } while ((flags & MORE) != 0);
        return components;
    }
}
