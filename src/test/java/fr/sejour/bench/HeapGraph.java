package fr.sejour.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Objects and what they hold. */
public final class HeapGraph {

    private static final int ALIGNMENT = 8;

    private record Node(String type, int size, long[] references) {}

    private final Map<Long, Integer> indexes = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Long> roots = new ArrayList<>();

    HeapGraph() {}

    void addRoot(long id) {
        roots.add(id);
    }

    void add(long id, String type, int size, long[] references) {
        indexes.put(id, nodes.size());
        nodes.add(new Node(type, (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT, references));
    }

    /** How many objects of these types are alive. */
    public long count(Predicate<String> type) {
        return nodes.stream().filter(node -> type.test(node.type())).count();
    }

    /** Bytes that would be free if the objects of these types were not there: theirs, and of all that only they hold. */
    public long retainedBy(Predicate<String> type) {
        BitSet owners = new BitSet(nodes.size());
        IntStream.range(0, nodes.size())
                .filter(index -> type.test(nodes.get(index).type()))
                .forEach(owners::set);
        BitSet heldByOthers = (BitSet) owners.clone();
        walk(indexes(roots.stream().mapToLong(Long::longValue)), heldByOthers);
        BitSet reached = (BitSet) heldByOthers.clone();
        walk(
                owners.stream()
                        .flatMap(owner -> indexes(LongStream.of(nodes.get(owner).references()))),
                reached);
        reached.andNot(heldByOthers);
        reached.or(owners);
        return reached.stream().mapToLong(index -> nodes.get(index).size()).sum();
    }

    /** Adds whatever can be reached from these objects without passing through one already reached. */
    private void walk(IntStream start, BitSet reached) {
        Deque<Integer> ahead = new ArrayDeque<>();
        IntConsumer reach = index -> {
            if (!reached.get(index)) {
                reached.set(index);
                ahead.add(index);
            }
        };
        start.forEach(reach);
        while (!ahead.isEmpty()) {
            indexes(LongStream.of(nodes.get(ahead.remove()).references())).forEach(reach);
        }
    }

    private IntStream indexes(LongStream ids) {
        return ids.mapToObj(indexes::get).filter(Objects::nonNull).mapToInt(Integer::intValue);
    }
}
