package fr.sejour.architecture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The message bundles as they lie in the source.
 *
 * @param texts every French text by its key
 * @param modules the names of the bundles, which are the first words of their keys
 * @param flaws what is wrong with the files themselves
 */
record Bundles(Map<String, String> texts, Set<String> modules, List<String> flaws) {

    static Bundles in(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Set<String> modules = new TreeSet<>();
        List<String> flaws = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*.properties")) {
            for (Path file : files) {
                String module = file.getFileName().toString().replace(".properties", "");
                if (!module.contains("_")) {
                    modules.add(module);
                    texts.putAll(read(file, module, flaws));
                }
            }
        }
        return new Bundles(texts, modules, flaws);
    }

    private static Map<String, String> read(Path file, String module, List<String> flaws) {
        Map<String, String> texts = new TreeMap<>();
        Properties checked = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    flaws.add(key + " stands twice in " + file.getFileName());
                }
                if (!((String) key).startsWith(module + ".")) {
                    flaws.add(key + " does not belong in " + file.getFileName());
                }
                return value;
            }
        };
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            checked.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
