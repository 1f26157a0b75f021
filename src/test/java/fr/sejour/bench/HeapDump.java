package fr.sejour.bench;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * What is alive in this process after a full collection, as the virtual machine writes it down (HPROF binary format
 * 1.0.2). Sizes are those of HotSpot with compressed references. What only soft or weak references hold counts as held by
 * nobody.
 */
public final class HeapDump {

    private static final int ID = 8;
    private static final int OBJECT = 2;
    private static final int HEADER = 12;
    private static final int ARRAY_HEADER = 16;
    private static final int REFERENCE = 4;

    /** Bytes of a value of each basic type in the file, by the number of the type. */
    private static final int[] WIDTHS = {0, 0, ID, 0, 1, 2, 4, 8, 1, 2, 4, 8};

    /** A class: the one above it, the types of its own fields, what its static fields refer to. */
    private record Type(long parent, byte[] fields, long[] statics) {}

    private final MappedByteBuffer file;
    private final Map<Long, String> texts = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, Type> types = new HashMap<>();
    private final HeapGraph graph = new HeapGraph();

    private HeapDump(MappedByteBuffer file) {
        this.file = file;
    }

    /** The objects alive now. The file of this path is made and deleted. */
    public static HeapGraph take(Path path) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(path.toString(), true);
        try (FileChannel channel = FileChannel.open(path)) {
            HeapDump dump = new HeapDump(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            // What the classes are has to be known before their instances can be read.
            dump.read(false);
            dump.read(true);
            return dump.graph;
        } finally {
            Files.delete(path);
        }
    }

    private void read(boolean instances) {
        file.position("JAVA PROFILE 1.0.2".length() + 1 + Integer.BYTES + Long.BYTES);
        while (file.hasRemaining()) {
            int tag = file.get();
            file.getInt();
            int end = (int) (file.position() + 4 + Integer.toUnsignedLong(file.getInt(file.position())));
            file.getInt();
            switch (tag) {
                case 0x01 -> text(end);
                case 0x02 -> name();
                case 0x0c, 0x1c -> segment(end, instances);
                default -> {}
            }
            file.position(end);
        }
    }

    private void text(int end) {
        long id = file.getLong();
        byte[] bytes = new byte[end - file.position()];
        file.get(bytes);
        texts.put(id, new String(bytes, StandardCharsets.UTF_8));
    }

    private void name() {
        file.getInt();
        long type = file.getLong();
        file.getInt();
        names.put(
                type, Objects.requireNonNullElse(texts.get(file.getLong()), "").replace('/', '.'));
    }

    private void segment(int end, boolean instances) {
        while (file.position() < end) {
            int tag = Byte.toUnsignedInt(file.get());
            switch (tag) {
                case 0x20 -> type(instances);
                case 0x21 -> instance(instances);
                case 0x22 -> references(instances);
                case 0x23 -> values(instances);
                default -> root(tag);
            }
        }
    }

    private void root(int tag) {
        graph.addRoot(file.getLong());
        skip(
                switch (tag) {
                    case 0xff, 0x05, 0x07 -> 0;
                    case 0x01 -> ID;
                    case 0x04, 0x06 -> Integer.BYTES;
                    case 0x02, 0x03, 0x08 -> 2 * Integer.BYTES;
                    default -> throw new IllegalStateException("Unknown record in the heap dump: " + tag);
                });
    }

    private void type(boolean known) {
        long id = file.getLong();
        file.getInt();
        long parent = file.getLong();
        skip(5 * ID + Integer.BYTES);
        for (int constants = file.getShort(); constants > 0; constants--) {
            file.getShort();
            skip(WIDTHS[file.get()]);
        }
        LongStream.Builder statics = LongStream.builder();
        for (int count = file.getShort(); count > 0; count--) {
            skip(ID);
            byte type = file.get();
            if (type == OBJECT) {
                statics.add(file.getLong());
            } else {
                skip(WIDTHS[type]);
            }
        }
        byte[] fields = new byte[file.getShort()];
        for (int field = 0; field < fields.length; field++) {
            skip(ID);
            fields[field] = file.get();
        }
        if (!known) {
            Type type = new Type(parent, fields, statics.build().toArray());
            types.put(id, type);
            LongStream.of(type.statics()).forEach(graph::addRoot);
        }
    }

    private void instance(boolean wanted) {
        long id = file.getLong();
        file.getInt();
        long itsClass = file.getLong();
        int end = file.getInt() + file.position();
        if (wanted) {
            LongStream.Builder references = LongStream.builder();
            int size = HEADER;
            for (long at = itsClass; at != 0; at = type(at).parent()) {
                boolean held = !"java.lang.ref.Reference".equals(names.get(at));
                for (byte field : type(at).fields()) {
                    size += field == OBJECT ? REFERENCE : WIDTHS[field];
                    if (field == OBJECT && held) {
                        references.add(file.getLong());
                    } else {
                        skip(WIDTHS[field]);
                    }
                }
            }
            graph.add(
                    id,
                    Objects.requireNonNull(names.get(itsClass)),
                    size,
                    references.build().toArray());
        }
        file.position(end);
    }

    private Type type(long id) {
        return Objects.requireNonNull(types.get(id));
    }

    private void references(boolean wanted) {
        long id = file.getLong();
        file.getInt();
        int length = file.getInt();
        long itsClass = file.getLong();
        if (wanted) {
            long[] references = new long[length];
            file.asLongBuffer().get(references);
            graph.add(id, Objects.requireNonNull(names.get(itsClass)), ARRAY_HEADER + REFERENCE * length, references);
        }
        skip(ID * length);
    }

    private void values(boolean wanted) {
        long id = file.getLong();
        file.getInt();
        int length = file.getInt();
        int bytes = WIDTHS[file.get()] * length;
        if (wanted) {
            graph.add(id, "", ARRAY_HEADER + bytes, new long[0]);
        }
        skip(bytes);
    }

    private void skip(int bytes) {
        file.position(file.position() + bytes);
    }
}
