package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrimJarsTest {
    private static final Path TABLE = Path.of("packaging/left-out.txt");

    @TempDir
    private Path folder;

    @Test
    void whatIsLeftOutIsGoneWithItsServicesAndTold() throws IOException {
        Path jar = jar("lib-1.0.jar", Map.of("a/A.class", "a", "b/B.class", "b",
                "META-INF/services/x.Y", "a.A\nb.B\n", "META-INF/services/x.Z", "b.B\n"));
        Path trimmed = folder.resolve("trimmed.jar");
        TrimJars.trim(jar, List.of("b/"), trimmed);
        try (ZipFile read = new ZipFile(trimmed.toFile())) {
            assertEquals("a", text(read, "a/A.class"));
            assertEquals("a.A\n", text(read, "META-INF/services/x.Y"));
            assertEquals(3, read.size());
            assertTrue(text(read, TrimJars.TOLD).contains("lib-1.0.jar") && text(read, TrimJars.TOLD).endsWith("b/\n"));
        }
    }

    @Test
    void aTableMadeForAnotherLibraryIsRefused() throws IOException {
        Path jar = jar("lib-1.0.jar", Map.of("a/A.class", "a"));
        assertThrows(IllegalStateException.class, () -> TrimJars.trim(jar, List.of("b/"), folder.resolve("t.jar")));
        Path table = Files.writeString(folder.resolve("table"), "other a/ # remark\n");
        assertThrows(IllegalStateException.class,
                () -> TrimJars.main(new String[] {folder.toString(), table.toString()}));
    }

    @Test
    void aLibraryOfWhichNothingIsReachedGoes() throws IOException {
        Path jar = jar("lib-1.0.jar", Map.of("a/A.class", "a"));
        Path table = Files.writeString(folder.resolve("table"), "lib *\n");
        TrimJars.main(new String[] {folder.toString(), table.toString()});
        assertFalse(Files.exists(jar));
    }

    /** From the window and the commands on, whatever classes name in their code, through all libraries. */
    @Test
    void nothingThatIsLeftOutIsReached() throws IOException {
        Map<String, List<String>> leftOut = TrimJars.table(Files.readAllLines(TABLE));
        Map<String, String> missed = new TreeMap<>();
        // GeoTools' logging makes it where it finds Java Advanced Imaging, which is left out with all it is made of.
        Set<String> seen = new HashSet<>(Set.of("org/geotools/util/logging/LoggingImagingListener.class"));
        Deque<String> open = new ArrayDeque<>(List.of(entry(Launcher.class), entry(Rehearsal.class)));
        while (!open.isEmpty()) {
            String from = open.pop();
            URL place = getClass().getClassLoader().getResource(from);
            if (place == null || "jrt".equals(place.getProtocol())) {
                continue;
            }
            for (String named : named(place)) {
                URL there = seen.add(named) ? getClass().getClassLoader().getResource(named) : null;
                if (there != null && TrimJars.isLeftOut(named, leftOut.getOrDefault(library(there), List.of()))) {
                    missed.put(named, from);
                } else if (there != null) {
                    open.push(named);
                }
            }
        }
        assertTrue(seen.size() > 5000, () -> "only " + seen.size() + " classes were looked at");
        assertEquals(Map.of(), missed);
    }

    private static String entry(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static String library(URL place) {
        String[] parts = place.getPath().split("!");
        return parts.length == 1 ? "henan-atlas" : TrimJars.library(Path.of(parts[0].replaceFirst("^file:", "")));
    }

    /** The classes a class names in its code, as entries of jars; see chapter 4.4 of the JVM Specification. */
    private static List<String> named(URL place) throws IOException {
        try (InputStream stream = place.openStream(); DataInputStream in = new DataInputStream(stream)) {
            in.skipBytes(8);
            int count = in.readUnsignedShort();
            String[] texts = new String[count];
            List<Integer> classes = new ArrayList<>();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[i] = in.readUTF();
                    case 7 -> classes.add(in.readUnsignedShort());
                    case 8, 16, 19, 20 -> in.skipBytes(2);
                    case 15 -> in.skipBytes(3);
                    case 5, 6 -> {
                        in.skipBytes(8);
                        i++;
                    }
                    default -> in.skipBytes(4);
                }
            }
            return classes.stream().map(i -> texts[i].replaceFirst("^\\[+L(.*);$", "$1")).map(name -> name + ".class")
                    .toList();
        }
    }

    private Path jar(String name, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static String text(ZipFile jar, String entry) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
